import { fault } from '../../runtime/fault.js';

export function check(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.phoneNumber === undefined) {
      vErrors = fault(vErrors, instancePath, 'resources/call-participant.schema.json#/required', 'required', { missingProperty: 'phoneNumber' });
      errors++;
    }
    if (data.phoneNumber !== undefined) {
      if (typeof data.phoneNumber !== 'string') {
        vErrors = fault(vErrors, instancePath + '/phoneNumber', 'resources/call-participant.schema.json#/properties/phoneNumber/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.digits !== undefined) {
      if (typeof data.digits !== 'string') {
        vErrors = fault(vErrors, instancePath + '/digits', 'resources/call-participant.schema.json#/properties/digits/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.formattedPhoneNumber !== undefined) {
      if (typeof data.formattedPhoneNumber !== 'string') {
        vErrors = fault(vErrors, instancePath + '/formattedPhoneNumber', 'resources/call-participant.schema.json#/properties/formattedPhoneNumber/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.e164Number !== undefined) {
      if (typeof data.e164Number !== 'string') {
        vErrors = fault(vErrors, instancePath + '/e164Number', 'resources/call-participant.schema.json#/properties/e164Number/type', 'type', { type: 'string' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, instancePath, 'resources/call-participant.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
