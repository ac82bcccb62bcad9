import { fault } from '../../runtime/fault.js';

export function check(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.name !== undefined) {
      if (typeof data.name !== 'string') {
        vErrors = fault(vErrors, '/name', 'resources/country.schema.json#/properties/name/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.code !== undefined) {
      if (typeof data.code !== 'string') {
        vErrors = fault(vErrors, '/code', 'resources/country.schema.json#/properties/code/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.callingCode !== undefined) {
      if (typeof data.callingCode !== 'string') {
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
