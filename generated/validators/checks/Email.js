import { fault } from '../../runtime/fault.js';
import { check as checkAttachment } from './Attachment.js';
import { check as checkUserData } from './UserData.js';

export function check(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      vErrors = fault(vErrors, instancePath, 'resources/email.schema.json#/required', 'required', { missingProperty: 'id' });
      errors++;
    }
    if (data.id !== undefined) {
      if (typeof data.id !== 'string') {
        vErrors = fault(vErrors, instancePath + '/id', 'resources/email.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.state !== undefined) {
      if (typeof data.state !== 'string') {
        vErrors = fault(vErrors, instancePath + '/state', 'resources/email.schema.json#/properties/state/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.uri !== undefined) {
      if (typeof data.uri !== 'string') {
        vErrors = fault(vErrors, instancePath + '/uri', 'resources/email.schema.json#/properties/uri/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.from !== undefined) {
      if (typeof data.from !== 'string') {
        vErrors = fault(vErrors, instancePath + '/from', 'resources/email.schema.json#/properties/from/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.to !== undefined) {
      let data4 = data.to;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data4[i0] !== 'string') {
            vErrors = fault(vErrors, instancePath + '/to/' + i0, 'resources/email.schema.json#/properties/to/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, instancePath + '/to', 'resources/email.schema.json#/properties/to/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if (data.cc !== undefined) {
      let data6 = data.cc;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data6[i1] !== 'string') {
            vErrors = fault(vErrors, instancePath + '/cc/' + i1, 'resources/email.schema.json#/properties/cc/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, instancePath + '/cc', 'resources/email.schema.json#/properties/cc/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if (data.bcc !== undefined) {
      let data8 = data.bcc;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data8[i2] !== 'string') {
            vErrors = fault(vErrors, instancePath + '/bcc/' + i2, 'resources/email.schema.json#/properties/bcc/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, instancePath + '/bcc', 'resources/email.schema.json#/properties/bcc/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if (data.subject !== undefined) {
      if (typeof data.subject !== 'string') {
        vErrors = fault(vErrors, instancePath + '/subject', 'resources/email.schema.json#/properties/subject/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.body !== undefined) {
      if (typeof data.body !== 'string') {
        vErrors = fault(vErrors, instancePath + '/body', 'resources/email.schema.json#/properties/body/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.bodyAsPlainText !== undefined) {
      if (typeof data.bodyAsPlainText !== 'string') {
        vErrors = fault(vErrors, instancePath + '/bodyAsPlainText', 'resources/email.schema.json#/properties/bodyAsPlainText/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.mime !== undefined) {
      if (typeof data.mime !== 'string') {
        vErrors = fault(vErrors, instancePath + '/mime', 'resources/email.schema.json#/properties/mime/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.attachments !== undefined) {
      let data14 = data.attachments;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!(checkAttachment(data14[i3], { instancePath: instancePath + '/attachments/' + i3 }))) {
            vErrors = vErrors === null ? checkAttachment.errors : vErrors.concat(checkAttachment.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = fault(vErrors, instancePath + '/attachments', 'resources/email.schema.json#/properties/attachments/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if (data.capabilities !== undefined) {
      let data16 = data.capabilities;
      if (Array.isArray(data16)) {
        const len4 = data16.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (typeof data16[i4] !== 'string') {
            vErrors = fault(vErrors, instancePath + '/capabilities/' + i4, 'resources/email.schema.json#/properties/capabilities/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, instancePath + '/capabilities', 'resources/email.schema.json#/properties/capabilities/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if (data.emailType !== undefined) {
      if (typeof data.emailType !== 'string') {
        vErrors = fault(vErrors, instancePath + '/emailType', 'resources/email.schema.json#/properties/emailType/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.contactId !== undefined) {
      if (typeof data.contactId !== 'string') {
        vErrors = fault(vErrors, instancePath + '/contactId', 'resources/email.schema.json#/properties/contactId/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.parentId !== undefined) {
      if (typeof data.parentId !== 'string') {
        vErrors = fault(vErrors, instancePath + '/parentId', 'resources/email.schema.json#/properties/parentId/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.assignedTo !== undefined) {
      if (typeof data.assignedTo !== 'string') {
        vErrors = fault(vErrors, instancePath + '/assignedTo', 'resources/email.schema.json#/properties/assignedTo/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.receivedDate !== undefined) {
      if (typeof data.receivedDate !== 'string') {
        vErrors = fault(vErrors, instancePath + '/receivedDate', 'resources/email.schema.json#/properties/receivedDate/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.suggestedQueueUris !== undefined) {
      let data23 = data.suggestedQueueUris;
      if (Array.isArray(data23)) {
        const len5 = data23.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (typeof data23[i5] !== 'string') {
            vErrors = fault(vErrors, instancePath + '/suggestedQueueUris/' + i5, 'resources/email.schema.json#/properties/suggestedQueueUris/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, instancePath + '/suggestedQueueUris', 'resources/email.schema.json#/properties/suggestedQueueUris/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if (data.revelantResponseTemplateGroups !== undefined) {
      if (!(Array.isArray(data.revelantResponseTemplateGroups))) {
        vErrors = fault(vErrors, instancePath + '/revelantResponseTemplateGroups', 'resources/email.schema.json#/properties/revelantResponseTemplateGroups/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if (data.userData !== undefined) {
      if (!(checkUserData(data.userData, { instancePath: instancePath + '/userData' }))) {
        vErrors = vErrors === null ? checkUserData.errors : vErrors.concat(checkUserData.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, instancePath, 'resources/email.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
