// @generated from schemas/resources/failure.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';

export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.notificationType === undefined) {
      vErrors = fault(vErrors, '', 'resources/failure.schema.json#/required', 'required', { missingProperty: 'notificationType' });
      errors++;
    }
    if ((field = data.notificationType) !== undefined) {
      if ('Error' !== field) {
        vErrors = fault(vErrors, '/notificationType', 'resources/failure.schema.json#/properties/notificationType/const', 'const', { allowedValue: 'Error' });
        errors++;
      }
    }
    if ((field = data.errorMessage) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/errorMessage', 'resources/failure.schema.json#/properties/errorMessage/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.statusMessage) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/statusMessage', 'resources/failure.schema.json#/properties/statusMessage/type', 'type', { type: 'string' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/failure.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
