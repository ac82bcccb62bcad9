// @generated from schemas/resources/facebook.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';
import { innerFaults } from '../../runtime/inner-faults.js';
import { check as checkFacebookContent } from './FacebookContent.js';

export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.state === undefined) {
      vErrors = fault(vErrors, '', 'resources/facebook.schema.json#/required', 'required', { missingProperty: 'state' });
      errors++;
    }
    if ((field = data.state) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/state', 'resources/facebook.schema.json#/properties/state/type', 'type', { type: 'string' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/facebook.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkFacebookContent(data)) {
    vErrors = innerFaults(vErrors, '', checkFacebookContent.errors);
    errors = vErrors.length;
  }
  check.errors = vErrors;
  return errors === 0;
}
