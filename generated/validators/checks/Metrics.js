import { fault } from '../../runtime/fault.js';
import { check as checkEventProcessing } from './EventProcessing.js';

export function check(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.eventProcessing !== undefined) {
      if (!(checkEventProcessing(data.eventProcessing, { instancePath: instancePath + '/eventProcessing' }))) {
        vErrors = vErrors === null ? checkEventProcessing.errors : vErrors.concat(checkEventProcessing.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, instancePath, 'resources/metrics.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
