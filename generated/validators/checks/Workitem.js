// @generated from schemas/resources/workitem.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';
import { innerFaults } from '../../runtime/inner-faults.js';
import { check as checkUserData } from './UserData.js';

export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      vErrors = fault(vErrors, '', 'resources/workitem.schema.json#/required', 'required', { missingProperty: 'id' });
      errors++;
    }
    if (data.state === undefined) {
      vErrors = fault(vErrors, '', 'resources/workitem.schema.json#/required', 'required', { missingProperty: 'state' });
      errors++;
    }
    if ((field = data.id) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/workitem.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.state) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/state', 'resources/workitem.schema.json#/properties/state/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.workitemType) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/workitemType', 'resources/workitem.schema.json#/properties/workitemType/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.uri) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/uri', 'resources/workitem.schema.json#/properties/uri/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data4 = data.capabilities;
    if (data4 !== undefined) {
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data4[i0] !== 'string') {
            vErrors = fault(vErrors, '/capabilities/' + i0, 'resources/workitem.schema.json#/properties/capabilities/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/capabilities', 'resources/workitem.schema.json#/properties/capabilities/type', 'type', { type: 'array' });
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
    vErrors = fault(vErrors, '', 'resources/workitem.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
