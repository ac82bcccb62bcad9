// @generated from schemas/resources/user-data.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';
import { innerFaults } from '../../runtime/inner-faults.js';

const value0 = ['string', 'number', 'boolean', 'null', 'object'];
export function check(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      let data0 = data[key0];
      if (((((typeof data0 !== 'string') && (!((typeof data0 == 'number') && (isFinite(data0))))) && (typeof data0 !== 'boolean')) && (data0 !== null)) && (!(data0 && typeof data0 == 'object' && !Array.isArray(data0)))) {
        vErrors = fault(vErrors, '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'), 'resources/user-data.schema.json#/additionalProperties/type', 'type', { type: value0 });
        errors++;
      }
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (!check(data0)) {
          vErrors = innerFaults(vErrors, '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'), check.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/user-data.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
