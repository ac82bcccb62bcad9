// @generated from schemas/resources/payload.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';
import { innerFaults } from '../../runtime/inner-faults.js';
import { check as checkMetrics } from './Metrics.js';

export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    const data0 = data.referenceId;
    if (data0 !== undefined) {
      if (!(((typeof data0 == 'number') && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
        vErrors = fault(vErrors, '/referenceId', 'resources/payload.schema.json#/properties/referenceId/type', 'type', { type: 'integer' });
        errors++;
      }
    }
    if ((field = data.metrics) !== undefined) {
      if (!checkMetrics(field)) {
        vErrors = innerFaults(vErrors, '/metrics', checkMetrics.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/payload.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
