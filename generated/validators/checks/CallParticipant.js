// @generated from schemas/resources/call-participant.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';

export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.phoneNumber === undefined) {
      vErrors = fault(vErrors, '', 'resources/call-participant.schema.json#/required', 'required', { missingProperty: 'phoneNumber' });
      errors++;
    }
    if ((field = data.phoneNumber) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/phoneNumber', 'resources/call-participant.schema.json#/properties/phoneNumber/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.digits) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/digits', 'resources/call-participant.schema.json#/properties/digits/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.formattedPhoneNumber) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/formattedPhoneNumber', 'resources/call-participant.schema.json#/properties/formattedPhoneNumber/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.e164Number) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/e164Number', 'resources/call-participant.schema.json#/properties/e164Number/type', 'type', { type: 'string' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/call-participant.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
