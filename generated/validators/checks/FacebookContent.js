// @generated from schemas/resources/facebook-content.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';
import { innerFaults } from '../../runtime/inner-faults.js';
import { check as checkUserData } from './UserData.js';

export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      vErrors = fault(vErrors, '', 'resources/facebook-content.schema.json#/required', 'required', { missingProperty: 'id' });
      errors++;
    }
    if ((field = data.id) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/facebook-content.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.facebookType) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/facebookType', 'resources/facebook-content.schema.json#/properties/facebookType/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data2 = data.capabilities;
    if (data2 !== undefined) {
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
    if ((field = data.uri) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/uri', 'resources/facebook-content.schema.json#/properties/uri/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.contactId) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/contactId', 'resources/facebook-content.schema.json#/properties/contactId/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.from) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/from', 'resources/facebook-content.schema.json#/properties/from/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.message) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/message', 'resources/facebook-content.schema.json#/properties/message/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.subject) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/subject', 'resources/facebook-content.schema.json#/properties/subject/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.receivedDate) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/receivedDate', 'resources/facebook-content.schema.json#/properties/receivedDate/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data10 = data.accounts;
    if (data10 !== undefined) {
      if (!(data10 && typeof data10 == 'object' && !Array.isArray(data10))) {
        vErrors = fault(vErrors, '/accounts', 'resources/facebook-content.schema.json#/properties/accounts/type', 'type', { type: 'object' });
        errors++;
      }
    }
    const data11 = data.fqlObject;
    if (data11 !== undefined) {
      if (!(data11 && typeof data11 == 'object' && !Array.isArray(data11))) {
        vErrors = fault(vErrors, '/fqlObject', 'resources/facebook-content.schema.json#/properties/fqlObject/type', 'type', { type: 'object' });
        errors++;
      }
    }
    if ((field = data.revelantResponseTemplateGroups) !== undefined) {
      if (!(Array.isArray(field))) {
        vErrors = fault(vErrors, '/revelantResponseTemplateGroups', 'resources/facebook-content.schema.json#/properties/revelantResponseTemplateGroups/type', 'type', { type: 'array' });
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
    vErrors = fault(vErrors, '', 'resources/facebook-content.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
