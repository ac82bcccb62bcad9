// @generated from schemas/resources/event-processing.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';

export function check(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    const data0 = data.nodeProcessingTimeNanos;
    if (data0 !== undefined) {
      if (!(((typeof data0 == 'number') && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
        vErrors = fault(vErrors, '/nodeProcessingTimeNanos', 'resources/event-processing.schema.json#/properties/nodeProcessingTimeNanos/type', 'type', { type: 'integer' });
        errors++;
      }
    }
    const data1 = data.serverGenerationTimestamp;
    if (data1 !== undefined) {
      if (!(((typeof data1 == 'number') && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
        vErrors = fault(vErrors, '/serverGenerationTimestamp', 'resources/event-processing.schema.json#/properties/serverGenerationTimestamp/type', 'type', { type: 'integer' });
        errors++;
      }
    }
    const data2 = data.serverProcessingTimeTotalMs;
    if (data2 !== undefined) {
      if (!(((typeof data2 == 'number') && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
        vErrors = fault(vErrors, '/serverProcessingTimeTotalMs', 'resources/event-processing.schema.json#/properties/serverProcessingTimeTotalMs/type', 'type', { type: 'integer' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/event-processing.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
