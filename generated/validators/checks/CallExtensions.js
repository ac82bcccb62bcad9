// @generated from schemas/resources/call-extensions.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';

export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    const data0 = data.BusinessCall;
    if (data0 !== undefined) {
      if (!(((typeof data0 == 'number') && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
        vErrors = fault(vErrors, '/BusinessCall', 'resources/call-extensions.schema.json#/properties/BusinessCall/type', 'type', { type: 'integer' });
        errors++;
      }
    }
    const data1 = data.WrapUpTime;
    if (data1 !== undefined) {
      if (!(((typeof data1 == 'number') && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
        vErrors = fault(vErrors, '/WrapUpTime', 'resources/call-extensions.schema.json#/properties/WrapUpTime/type', 'type', { type: 'integer' });
        errors++;
      }
    }
    if ((field = data.NO_ANSWER_ACTION) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/NO_ANSWER_ACTION', 'resources/call-extensions.schema.json#/properties/NO_ANSWER_ACTION/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data3 = data.NO_ANSWER_TIMEOUT;
    if (data3 !== undefined) {
      if (!(((typeof data3 == 'number') && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
        vErrors = fault(vErrors, '/NO_ANSWER_TIMEOUT', 'resources/call-extensions.schema.json#/properties/NO_ANSWER_TIMEOUT/type', 'type', { type: 'integer' });
        errors++;
      }
    }
    if ((field = data.NO_ANSWER_OVERFLOW) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/NO_ANSWER_OVERFLOW', 'resources/call-extensions.schema.json#/properties/NO_ANSWER_OVERFLOW/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.OriginationDN) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/OriginationDN', 'resources/call-extensions.schema.json#/properties/OriginationDN/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.OriginationDN_location) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/OriginationDN_location', 'resources/call-extensions.schema.json#/properties/OriginationDN_location/type', 'type', { type: 'string' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/call-extensions.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
