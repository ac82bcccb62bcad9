// @generated from schemas/resources/service.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';

const value0 = ['Voice', 'Provisioning', 'Reporting', 'MultiMediaState', 'MultiMediaContent', 'Chat', 'Unknown'];
const value1 = ['ReadOnly', 'Inactive', 'Active', 'Unknown'];
export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      vErrors = fault(vErrors, '', 'resources/service.schema.json#/required', 'required', { missingProperty: 'type' });
      errors++;
    }
    if (data.state === undefined) {
      vErrors = fault(vErrors, '', 'resources/service.schema.json#/required', 'required', { missingProperty: 'state' });
      errors++;
    }
    if ((field = data.id) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/service.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.name) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/name', 'resources/service.schema.json#/properties/name/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data2 = data.type;
    if (data2 !== undefined) {
      if (!(((((((data2 === 'Voice') || (data2 === 'Provisioning')) || (data2 === 'Reporting')) || (data2 === 'MultiMediaState')) || (data2 === 'MultiMediaContent')) || (data2 === 'Chat')) || (data2 === 'Unknown'))) {
        vErrors = fault(vErrors, '/type', 'resources/service.schema.json#/properties/type/enum', 'enum', { allowedValues: value0 });
        errors++;
      }
    }
    const data3 = data.state;
    if (data3 !== undefined) {
      if (!((((data3 === 'ReadOnly') || (data3 === 'Inactive')) || (data3 === 'Active')) || (data3 === 'Unknown'))) {
        vErrors = fault(vErrors, '/state', 'resources/service.schema.json#/properties/state/enum', 'enum', { allowedValues: value1 });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/service.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
