// @generated from schemas/resources/tweet.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';
import { innerFaults } from '../../runtime/inner-faults.js';
import { check as checkUserData } from './UserData.js';

export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      vErrors = fault(vErrors, '', 'resources/tweet.schema.json#/required', 'required', { missingProperty: 'id' });
      errors++;
    }
    if (data.state === undefined) {
      vErrors = fault(vErrors, '', 'resources/tweet.schema.json#/required', 'required', { missingProperty: 'state' });
      errors++;
    }
    if ((field = data.id) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/tweet.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.state) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/state', 'resources/tweet.schema.json#/properties/state/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.tweetType) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/tweetType', 'resources/tweet.schema.json#/properties/tweetType/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.twitterType) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/twitterType', 'resources/tweet.schema.json#/properties/twitterType/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data4 = data.capabilities;
    if (data4 !== undefined) {
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data4[i0] !== 'string') {
            vErrors = fault(vErrors, '/capabilities/' + i0, 'resources/tweet.schema.json#/properties/capabilities/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/capabilities', 'resources/tweet.schema.json#/properties/capabilities/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if ((field = data.contactId) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/contactId', 'resources/tweet.schema.json#/properties/contactId/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.parentId) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/parentId', 'resources/tweet.schema.json#/properties/parentId/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.from) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/from', 'resources/tweet.schema.json#/properties/from/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.message) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/message', 'resources/tweet.schema.json#/properties/message/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.subject) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/subject', 'resources/tweet.schema.json#/properties/subject/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.receivedDate) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/receivedDate', 'resources/tweet.schema.json#/properties/receivedDate/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.twitterCreatedAt) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/twitterCreatedAt', 'resources/tweet.schema.json#/properties/twitterCreatedAt/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.twitterFromAddr) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/twitterFromAddr', 'resources/tweet.schema.json#/properties/twitterFromAddr/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.twitterFromUserId) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/twitterFromUserId', 'resources/tweet.schema.json#/properties/twitterFromUserId/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.twitterIsFavorited) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/twitterIsFavorited', 'resources/tweet.schema.json#/properties/twitterIsFavorited/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.twitterIsRetweet) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/twitterIsRetweet', 'resources/tweet.schema.json#/properties/twitterIsRetweet/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.twitterMsgId) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/twitterMsgId', 'resources/tweet.schema.json#/properties/twitterMsgId/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.twitterMsgPlainText) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/twitterMsgPlainText', 'resources/tweet.schema.json#/properties/twitterMsgPlainText/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.revelantResponseTemplateGroups) !== undefined) {
      if (!(Array.isArray(field))) {
        vErrors = fault(vErrors, '/revelantResponseTemplateGroups', 'resources/tweet.schema.json#/properties/revelantResponseTemplateGroups/type', 'type', { type: 'array' });
        errors++;
      }
    }
    const data20 = data.suggestedQueueUris;
    if (data20 !== undefined) {
      if (Array.isArray(data20)) {
        const len1 = data20.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data20[i1] !== 'string') {
            vErrors = fault(vErrors, '/suggestedQueueUris/' + i1, 'resources/tweet.schema.json#/properties/suggestedQueueUris/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/suggestedQueueUris', 'resources/tweet.schema.json#/properties/suggestedQueueUris/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if ((field = data.uri) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/uri', 'resources/tweet.schema.json#/properties/uri/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.userData) !== undefined) {
      if (!checkUserData(field)) {
        vErrors = innerFaults(vErrors, '/userData', checkUserData.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/tweet.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
