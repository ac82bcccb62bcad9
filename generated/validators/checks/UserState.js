import { fault } from '../../runtime/fault.js';

const func0 = Object.prototype.hasOwnProperty;
export function check(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if ((data.state === undefined) || (!(func0.call(data, 'state')))) {
      vErrors = fault(vErrors, instancePath, 'resources/user-state.schema.json#/required', 'required', { missingProperty: 'state' });
      errors++;
    }
    if (data.id !== undefined && func0.call(data, 'id')) {
      if (typeof data.id !== 'string') {
        vErrors = fault(vErrors, instancePath + '/id', 'resources/user-state.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.displayName !== undefined && func0.call(data, 'displayName')) {
      if (typeof data.displayName !== 'string') {
        vErrors = fault(vErrors, instancePath + '/displayName', 'resources/user-state.schema.json#/properties/displayName/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.state !== undefined && func0.call(data, 'state')) {
      if (typeof data.state !== 'string') {
        vErrors = fault(vErrors, instancePath + '/state', 'resources/user-state.schema.json#/properties/state/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.workMode !== undefined && func0.call(data, 'workMode')) {
      if (typeof data.workMode !== 'string') {
        vErrors = fault(vErrors, instancePath + '/workMode', 'resources/user-state.schema.json#/properties/workMode/type', 'type', { type: 'string' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, instancePath, 'resources/user-state.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
