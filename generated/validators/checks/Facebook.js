import { fault } from '../../runtime/fault.js';
import { check as checkUserData } from './UserData.js';

export function check(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      vErrors = fault(vErrors, instancePath, 'resources/facebook.schema.json#/required', 'required', { missingProperty: 'id' });
      errors++;
    }
    if (data.id !== undefined) {
      if (typeof data.id !== 'string') {
        vErrors = fault(vErrors, instancePath + '/id', 'resources/facebook.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.state !== undefined) {
      if (typeof data.state !== 'string') {
        vErrors = fault(vErrors, instancePath + '/state', 'resources/facebook.schema.json#/properties/state/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.facebookType !== undefined) {
      if (typeof data.facebookType !== 'string') {
        vErrors = fault(vErrors, instancePath + '/facebookType', 'resources/facebook.schema.json#/properties/facebookType/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.capabilities !== undefined) {
      let data3 = data.capabilities;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data3[i0] !== 'string') {
            vErrors = fault(vErrors, instancePath + '/capabilities/' + i0, 'resources/facebook.schema.json#/properties/capabilities/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, instancePath + '/capabilities', 'resources/facebook.schema.json#/properties/capabilities/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if (data.uri !== undefined) {
      if (typeof data.uri !== 'string') {
        vErrors = fault(vErrors, instancePath + '/uri', 'resources/facebook.schema.json#/properties/uri/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.contactId !== undefined) {
      if (typeof data.contactId !== 'string') {
        vErrors = fault(vErrors, instancePath + '/contactId', 'resources/facebook.schema.json#/properties/contactId/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.from !== undefined) {
      if (typeof data.from !== 'string') {
        vErrors = fault(vErrors, instancePath + '/from', 'resources/facebook.schema.json#/properties/from/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.message !== undefined) {
      if (typeof data.message !== 'string') {
        vErrors = fault(vErrors, instancePath + '/message', 'resources/facebook.schema.json#/properties/message/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.subject !== undefined) {
      if (typeof data.subject !== 'string') {
        vErrors = fault(vErrors, instancePath + '/subject', 'resources/facebook.schema.json#/properties/subject/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.receivedDate !== undefined) {
      if (typeof data.receivedDate !== 'string') {
        vErrors = fault(vErrors, instancePath + '/receivedDate', 'resources/facebook.schema.json#/properties/receivedDate/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.accounts !== undefined) {
      let data11 = data.accounts;
      if (!(data11 && typeof data11 == 'object' && !Array.isArray(data11))) {
        vErrors = fault(vErrors, instancePath + '/accounts', 'resources/facebook.schema.json#/properties/accounts/type', 'type', { type: 'object' });
        errors++;
      }
    }
    if (data.fqlObject !== undefined) {
      let data12 = data.fqlObject;
      if (!(data12 && typeof data12 == 'object' && !Array.isArray(data12))) {
        vErrors = fault(vErrors, instancePath + '/fqlObject', 'resources/facebook.schema.json#/properties/fqlObject/type', 'type', { type: 'object' });
        errors++;
      }
    }
    if (data.revelantResponseTemplateGroups !== undefined) {
      if (!(Array.isArray(data.revelantResponseTemplateGroups))) {
        vErrors = fault(vErrors, instancePath + '/revelantResponseTemplateGroups', 'resources/facebook.schema.json#/properties/revelantResponseTemplateGroups/type', 'type', { type: 'array' });
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
    vErrors = fault(vErrors, instancePath, 'resources/facebook.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
