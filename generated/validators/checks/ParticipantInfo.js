// @generated from schemas/resources/participant-info.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';
import { innerFaults } from '../../runtime/inner-faults.js';
import { check as checkCountry } from './Country.js';

const value0 = ['string', 'null'];
export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if ((field = data.digits) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/digits', 'resources/participant-info.schema.json#/properties/digits/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.e164Number) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/e164Number', 'resources/participant-info.schema.json#/properties/e164Number/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.formattedPhoneNumber) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/formattedPhoneNumber', 'resources/participant-info.schema.json#/properties/formattedPhoneNumber/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.country) !== undefined) {
      if (!checkCountry(field)) {
        vErrors = innerFaults(vErrors, '/country', checkCountry.errors);
        errors = vErrors.length;
      }
    }
    const data4 = data.location;
    if (data4 !== undefined) {
      if ((typeof data4 !== 'string') && (data4 !== null)) {
        vErrors = fault(vErrors, '/location', 'resources/participant-info.schema.json#/properties/location/type', 'type', { type: value0 });
        errors++;
      }
    }
    if ((field = data.E164digits) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/E164digits', 'resources/participant-info.schema.json#/properties/E164digits/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.isValidNumber) !== undefined) {
      if (typeof field !== 'boolean') {
        vErrors = fault(vErrors, '/isValidNumber', 'resources/participant-info.schema.json#/properties/isValidNumber/type', 'type', { type: 'boolean' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/participant-info.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
