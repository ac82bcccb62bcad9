// @generated from schemas/resources/supervisor-monitoring-state.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';

export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if ((field = data.state) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/state', 'resources/supervisor-monitoring-state.schema.json#/properties/state/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.mode) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/mode', 'resources/supervisor-monitoring-state.schema.json#/properties/mode/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.scope) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/scope', 'resources/supervisor-monitoring-state.schema.json#/properties/scope/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.targetDeviceUri) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/targetDeviceUri', 'resources/supervisor-monitoring-state.schema.json#/properties/targetDeviceUri/type', 'type', { type: 'string' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/supervisor-monitoring-state.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
