// @generated from schemas/resources/envelope.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';

export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if ((field = data.channel) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/channel', 'resources/envelope.schema.json#/properties/channel/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.id) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/envelope.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data2 = data.ext;
    if (data2 !== undefined) {
      if (!(data2 && typeof data2 == 'object' && !Array.isArray(data2))) {
        vErrors = fault(vErrors, '/ext', 'resources/envelope.schema.json#/properties/ext/type', 'type', { type: 'object' });
        errors++;
      }
    }
    if ((field = data.clientId) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/clientId', 'resources/envelope.schema.json#/properties/clientId/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data4 = data.advice;
    if (data4 !== undefined) {
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        if ((field = data4.reconnect) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/advice/reconnect', 'resources/envelope.schema.json#/properties/advice/properties/reconnect/type', 'type', { type: 'string' });
            errors++;
          }
        }
        const data6 = data4.interval;
        if (data6 !== undefined) {
          if (!(((typeof data6 == 'number') && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
            vErrors = fault(vErrors, '/advice/interval', 'resources/envelope.schema.json#/properties/advice/properties/interval/type', 'type', { type: 'integer' });
            errors++;
          }
        }
        const data7 = data4.timeout;
        if (data7 !== undefined) {
          if (!(((typeof data7 == 'number') && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
            vErrors = fault(vErrors, '/advice/timeout', 'resources/envelope.schema.json#/properties/advice/properties/timeout/type', 'type', { type: 'integer' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/advice', 'resources/envelope.schema.json#/properties/advice/type', 'type', { type: 'object' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/envelope.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
