// @generated from schemas/resources/user-state.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';

export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.state === undefined) {
      vErrors = fault(vErrors, '', 'resources/user-state.schema.json#/required', 'required', { missingProperty: 'state' });
      errors++;
    }
    if ((field = data.id) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/user-state.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.displayName) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/displayName', 'resources/user-state.schema.json#/properties/displayName/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.state) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/state', 'resources/user-state.schema.json#/properties/state/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.workMode) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/workMode', 'resources/user-state.schema.json#/properties/workMode/type', 'type', { type: 'string' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/user-state.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
