// @generated from schemas/resources/email-content.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';
import { innerFaults } from '../../runtime/inner-faults.js';
import { check as checkAttachment } from './Attachment.js';
import { check as checkUserData } from './UserData.js';

export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      vErrors = fault(vErrors, '', 'resources/email-content.schema.json#/required', 'required', { missingProperty: 'id' });
      errors++;
    }
    if ((field = data.id) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/email-content.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.uri) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/uri', 'resources/email-content.schema.json#/properties/uri/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.from) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/from', 'resources/email-content.schema.json#/properties/from/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data3 = data.to;
    if (data3 !== undefined) {
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data3[i0] !== 'string') {
            vErrors = fault(vErrors, '/to/' + i0, 'resources/email-content.schema.json#/properties/to/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/to', 'resources/email-content.schema.json#/properties/to/type', 'type', { type: 'array' });
        errors++;
      }
    }
    const data5 = data.cc;
    if (data5 !== undefined) {
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data5[i1] !== 'string') {
            vErrors = fault(vErrors, '/cc/' + i1, 'resources/email-content.schema.json#/properties/cc/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/cc', 'resources/email-content.schema.json#/properties/cc/type', 'type', { type: 'array' });
        errors++;
      }
    }
    const data7 = data.bcc;
    if (data7 !== undefined) {
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data7[i2] !== 'string') {
            vErrors = fault(vErrors, '/bcc/' + i2, 'resources/email-content.schema.json#/properties/bcc/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/bcc', 'resources/email-content.schema.json#/properties/bcc/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if ((field = data.subject) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/subject', 'resources/email-content.schema.json#/properties/subject/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.body) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/body', 'resources/email-content.schema.json#/properties/body/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.bodyAsPlainText) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/bodyAsPlainText', 'resources/email-content.schema.json#/properties/bodyAsPlainText/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.mime) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/mime', 'resources/email-content.schema.json#/properties/mime/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data13 = data.attachments;
    if (data13 !== undefined) {
      if (Array.isArray(data13)) {
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!checkAttachment(data13[i3])) {
            vErrors = innerFaults(vErrors, '/attachments/' + i3, checkAttachment.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/attachments', 'resources/email-content.schema.json#/properties/attachments/type', 'type', { type: 'array' });
        errors++;
      }
    }
    const data15 = data.capabilities;
    if (data15 !== undefined) {
      if (Array.isArray(data15)) {
        const len4 = data15.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (typeof data15[i4] !== 'string') {
            vErrors = fault(vErrors, '/capabilities/' + i4, 'resources/email-content.schema.json#/properties/capabilities/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/capabilities', 'resources/email-content.schema.json#/properties/capabilities/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if ((field = data.emailType) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/emailType', 'resources/email-content.schema.json#/properties/emailType/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.contactId) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/contactId', 'resources/email-content.schema.json#/properties/contactId/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.parentId) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/parentId', 'resources/email-content.schema.json#/properties/parentId/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.assignedTo) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/assignedTo', 'resources/email-content.schema.json#/properties/assignedTo/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.receivedDate) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/receivedDate', 'resources/email-content.schema.json#/properties/receivedDate/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data22 = data.suggestedQueueUris;
    if (data22 !== undefined) {
      if (Array.isArray(data22)) {
        const len5 = data22.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (typeof data22[i5] !== 'string') {
            vErrors = fault(vErrors, '/suggestedQueueUris/' + i5, 'resources/email-content.schema.json#/properties/suggestedQueueUris/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/suggestedQueueUris', 'resources/email-content.schema.json#/properties/suggestedQueueUris/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if ((field = data.revelantResponseTemplateGroups) !== undefined) {
      if (!(Array.isArray(field))) {
        vErrors = fault(vErrors, '/revelantResponseTemplateGroups', 'resources/email-content.schema.json#/properties/revelantResponseTemplateGroups/type', 'type', { type: 'array' });
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
    vErrors = fault(vErrors, '', 'resources/email-content.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
