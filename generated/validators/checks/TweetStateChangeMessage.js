// @generated from schemas/messages/TweetStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';
import { innerFaults } from '../../runtime/inner-faults.js';
import { check as checkEnvelope } from './Envelope.js';
import { check as checkPayload } from './Payload.js';
import { check as checkTweet } from './Tweet.js';

const value0 = ['TweetStateChangeMessage', 'TwitterStateChangeMessage'];
const value1 = ['StatusChange', 'PropertiesUpdated', 'TweetSaved', 'Error'];
export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, '', 'messages/TweetStateChangeMessage.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    const data0 = data.data;
    if (data0 !== undefined) {
      if (!checkPayload(data0)) {
        vErrors = innerFaults(vErrors, '/data', checkPayload.errors);
        errors = vErrors.length;
      }
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.notificationType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/oneOf/0/required', 'required', { missingProperty: 'notificationType' });
          errors++;
        }
      }
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        const data1 = data0.messageType;
        if (data1 !== undefined) {
          if (!((data1 === 'TweetStateChangeMessage') || (data1 === 'TwitterStateChangeMessage'))) {
            vErrors = fault(vErrors, '/data/messageType', 'messages/TweetStateChangeMessage.schema.json#/properties/data/properties/messageType/enum', 'enum', { allowedValues: value0 });
            errors++;
          }
        }
        if ((field = data0.tweet) !== undefined) {
          if (!checkTweet(field)) {
            vErrors = innerFaults(vErrors, '/data/tweet', checkTweet.errors);
            errors = vErrors.length;
          }
        }
        if ((field = data0.twitter) !== undefined) {
          if (!checkTweet(field)) {
            vErrors = innerFaults(vErrors, '/data/twitter', checkTweet.errors);
            errors = vErrors.length;
          }
        }
        const data4 = data0.notificationType;
        if (data4 !== undefined) {
          if (!((((data4 === 'StatusChange') || (data4 === 'PropertiesUpdated')) || (data4 === 'TweetSaved')) || (data4 === 'Error'))) {
            vErrors = fault(vErrors, '/data/notificationType', 'messages/TweetStateChangeMessage.schema.json#/properties/data/oneOf/0/properties/notificationType/enum', 'enum', { allowedValues: value1 });
            errors++;
          }
        }
        const tag0 = data0.notificationType;
        if ((tag0 === 'StatusChange' || (tag0 === 'PropertiesUpdated' || tag0 === 'TweetSaved'))) {
          const _errs12 = errors;
          let valid6 = true;
          const _errs13 = errors;
          if (!(data0 && typeof data0 == 'object' && !Array.isArray(data0))) {
            vErrors = fault(vErrors, '', '', '', {});
            errors++;
          }
          const _errs15 = errors;
          const _errs16 = errors;
          if (errors === _errs16) {
            if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
              let missing0;
              if ((data0.twitter === undefined) && (missing0 = 'twitter')) {
                vErrors = fault(vErrors, '', '', '', {});
                errors++;
              }
            }
            else {
              vErrors = fault(vErrors, '', '', '', {});
              errors++;
            }
          }
          var valid7 = _errs16 === errors;
          if (valid7) {
            vErrors = fault(vErrors, '', '', '', {});
            errors++;
          }
          else {
            errors = _errs15;
            if (vErrors !== null) {
              if (_errs15) {
                vErrors.length = _errs15;
              }
              else {
                vErrors = null;
              }
            }
          }
          var _valid0 = _errs13 === errors;
          errors = _errs12;
          if (vErrors !== null) {
            if (_errs12) {
              vErrors.length = _errs12;
            }
            else {
              vErrors = null;
            }
          }
          if (_valid0) {
            const _errs18 = errors;
            if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
              if (data0.tweet === undefined) {
                vErrors = fault(vErrors, '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/oneOf/0/then/required', 'required', { missingProperty: 'tweet' });
                errors++;
              }
            }
            else {
              vErrors = fault(vErrors, '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/oneOf/0/then/type', 'type', { type: 'object' });
              errors++;
            }
            var _valid0 = _errs18 === errors;
            valid6 = _valid0;
          }
          if (!valid6) {
            vErrors = fault(vErrors, '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/oneOf/0/if', 'if', { inner: [errors - _errs12] });
            errors++;
          }
        }
        else if (tag0 === 'Error') {
          if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
            if ((field = data0.errorMessage) !== undefined) {
              if (typeof field !== 'string') {
                vErrors = fault(vErrors, '/data/errorMessage', 'resources/failure.schema.json#/properties/errorMessage/type', 'type', { type: 'string' });
                errors++;
              }
            }
            if ((field = data0.statusMessage) !== undefined) {
              if (typeof field !== 'string') {
                vErrors = fault(vErrors, '/data/statusMessage', 'resources/failure.schema.json#/properties/statusMessage/type', 'type', { type: 'string' });
                errors++;
              }
            }
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'messages/TweetStateChangeMessage.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEnvelope(data)) {
    vErrors = innerFaults(vErrors, '', checkEnvelope.errors);
    errors = vErrors.length;
  }
  check.errors = vErrors;
  return errors === 0;
}
