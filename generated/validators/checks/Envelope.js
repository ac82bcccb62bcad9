import { fault } from '../../runtime/fault.js';

export function check(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.channel !== undefined) {
      if (typeof data.channel !== 'string') {
        vErrors = fault(vErrors, '/channel', 'resources/envelope.schema.json#/properties/channel/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.id !== undefined) {
      if (typeof data.id !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/envelope.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.ext !== undefined) {
      let data2 = data.ext;
      if (!(data2 && typeof data2 == 'object' && !Array.isArray(data2))) {
        vErrors = fault(vErrors, '/ext', 'resources/envelope.schema.json#/properties/ext/type', 'type', { type: 'object' });
        errors++;
      }
    }
    if (data.clientId !== undefined) {
      if (typeof data.clientId !== 'string') {
        vErrors = fault(vErrors, '/clientId', 'resources/envelope.schema.json#/properties/clientId/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.advice !== undefined) {
      let data4 = data.advice;
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        if (data4.reconnect !== undefined) {
          if (typeof data4.reconnect !== 'string') {
            vErrors = fault(vErrors, '/advice/reconnect', 'resources/envelope.schema.json#/properties/advice/properties/reconnect/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if (data4.interval !== undefined) {
          let data6 = data4.interval;
          if (!(((typeof data6 == 'number') && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
            vErrors = fault(vErrors, '/advice/interval', 'resources/envelope.schema.json#/properties/advice/properties/interval/type', 'type', { type: 'integer' });
            errors++;
          }
        }
        if (data4.timeout !== undefined) {
          let data7 = data4.timeout;
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
