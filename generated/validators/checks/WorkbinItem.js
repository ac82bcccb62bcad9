import { fault } from '../../runtime/fault.js';
import { within } from '../../runtime/within.js';
import { check as checkUserData } from './UserData.js';

export function check(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id !== undefined) {
      if (typeof data.id !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/workbin-item.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.capabilities !== undefined) {
      let data1 = data.capabilities;
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
    if (data.receivedDate !== undefined) {
      if (typeof data.receivedDate !== 'string') {
        vErrors = fault(vErrors, '/receivedDate', 'resources/workbin-item.schema.json#/properties/receivedDate/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.userData !== undefined) {
      if (!checkUserData(data.userData)) {
        vErrors = within(vErrors, '/userData', checkUserData.errors);
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
