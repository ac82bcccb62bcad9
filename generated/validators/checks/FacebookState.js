// @generated from schemas/resources/facebook.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';

export function check(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string') {
    vErrors = fault(vErrors, '', 'resources/facebook.schema.json#/properties/state/type', 'type', { type: 'string' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
