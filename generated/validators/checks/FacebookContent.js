import { fault } from '../../runtime/fault.js';
import { within } from '../../runtime/within.js';
import { check as checkUserData } from './UserData.js';

export function check(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      vErrors = fault(vErrors, '', 'resources/facebook-content.schema.json#/required', 'required', { missingProperty: 'id' });
      errors++;
    }
    if (data.id !== undefined) {
      if (typeof data.id !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/facebook-content.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.facebookType !== undefined) {
      if (typeof data.facebookType !== 'string') {
        vErrors = fault(vErrors, '/facebookType', 'resources/facebook-content.schema.json#/properties/facebookType/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.capabilities !== undefined) {
      let data2 = data.capabilities;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== 'string') {
            vErrors = fault(vErrors, '/capabilities/' + i0, 'resources/facebook-content.schema.json#/properties/capabilities/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/capabilities', 'resources/facebook-content.schema.json#/properties/capabilities/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if (data.uri !== undefined) {
      if (typeof data.uri !== 'string') {
        vErrors = fault(vErrors, '/uri', 'resources/facebook-content.schema.json#/properties/uri/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.contactId !== undefined) {
      if (typeof data.contactId !== 'string') {
        vErrors = fault(vErrors, '/contactId', 'resources/facebook-content.schema.json#/properties/contactId/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.from !== undefined) {
      if (typeof data.from !== 'string') {
        vErrors = fault(vErrors, '/from', 'resources/facebook-content.schema.json#/properties/from/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.message !== undefined) {
      if (typeof data.message !== 'string') {
        vErrors = fault(vErrors, '/message', 'resources/facebook-content.schema.json#/properties/message/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.subject !== undefined) {
      if (typeof data.subject !== 'string') {
        vErrors = fault(vErrors, '/subject', 'resources/facebook-content.schema.json#/properties/subject/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.receivedDate !== undefined) {
      if (typeof data.receivedDate !== 'string') {
        vErrors = fault(vErrors, '/receivedDate', 'resources/facebook-content.schema.json#/properties/receivedDate/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.accounts !== undefined) {
      let data10 = data.accounts;
      if (!(data10 && typeof data10 == 'object' && !Array.isArray(data10))) {
        vErrors = fault(vErrors, '/accounts', 'resources/facebook-content.schema.json#/properties/accounts/type', 'type', { type: 'object' });
        errors++;
      }
    }
    if (data.fqlObject !== undefined) {
      let data11 = data.fqlObject;
      if (!(data11 && typeof data11 == 'object' && !Array.isArray(data11))) {
        vErrors = fault(vErrors, '/fqlObject', 'resources/facebook-content.schema.json#/properties/fqlObject/type', 'type', { type: 'object' });
        errors++;
      }
    }
    if (data.revelantResponseTemplateGroups !== undefined) {
      if (!(Array.isArray(data.revelantResponseTemplateGroups))) {
        vErrors = fault(vErrors, '/revelantResponseTemplateGroups', 'resources/facebook-content.schema.json#/properties/revelantResponseTemplateGroups/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if (data.userData !== undefined) {
      if (!checkUserData(data.userData)) {
        vErrors = within(vErrors, '/userData', checkUserData.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/facebook-content.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
