// @generated from schemas/resources/country.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';

export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if ((field = data.name) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/name', 'resources/country.schema.json#/properties/name/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.code) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/code', 'resources/country.schema.json#/properties/code/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.callingCode) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/callingCode', 'resources/country.schema.json#/properties/callingCode/type', 'type', { type: 'string' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/country.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
