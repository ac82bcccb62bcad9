import { fault } from '../../runtime/fault.js';
import { within } from '../../runtime/within.js';
import { check as checkCountry } from './Country.js';

const value0 = ['string', 'null'];
export function check(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.digits !== undefined) {
      if (typeof data.digits !== 'string') {
        vErrors = fault(vErrors, '/digits', 'resources/participant-info.schema.json#/properties/digits/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.e164Number !== undefined) {
      if (typeof data.e164Number !== 'string') {
        vErrors = fault(vErrors, '/e164Number', 'resources/participant-info.schema.json#/properties/e164Number/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.formattedPhoneNumber !== undefined) {
      if (typeof data.formattedPhoneNumber !== 'string') {
        vErrors = fault(vErrors, '/formattedPhoneNumber', 'resources/participant-info.schema.json#/properties/formattedPhoneNumber/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.country !== undefined) {
      if (!checkCountry(data.country)) {
        vErrors = within(vErrors, '/country', checkCountry.errors);
        errors = vErrors.length;
      }
    }
    if (data.location !== undefined) {
      let data4 = data.location;
      if ((typeof data4 !== 'string') && (data4 !== null)) {
        vErrors = fault(vErrors, '/location', 'resources/participant-info.schema.json#/properties/location/type', 'type', { type: value0 });
        errors++;
      }
    }
    if (data.E164digits !== undefined) {
      if (typeof data.E164digits !== 'string') {
        vErrors = fault(vErrors, '/E164digits', 'resources/participant-info.schema.json#/properties/E164digits/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.isValidNumber !== undefined) {
      if (typeof data.isValidNumber !== 'boolean') {
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
