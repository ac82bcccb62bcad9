// @generated from schemas/resources/workbin-item.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';
import { innerFaults } from '../../runtime/inner-faults.js';
import { check as checkUserData } from './UserData.js';

export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if ((field = data.id) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/workbin-item.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data1 = data.capabilities;
    if (data1 !== undefined) {
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== 'string') {
            vErrors = fault(vErrors, '/capabilities/' + i0, 'resources/workbin-item.schema.json#/properties/capabilities/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/capabilities', 'resources/workbin-item.schema.json#/properties/capabilities/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if ((field = data.receivedDate) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/receivedDate', 'resources/workbin-item.schema.json#/properties/receivedDate/type', 'type', { type: 'string' });
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
    vErrors = fault(vErrors, '', 'resources/workbin-item.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
