// @generated from schemas/resources/workbin-facebook.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';
import { innerFaults } from '../../runtime/inner-faults.js';
import { check as checkFacebookContent } from './FacebookContent.js';
import { check as checkFacebookState } from './FacebookState.js';

export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if ((field = data.state) !== undefined) {
      if (!checkFacebookState(field)) {
        vErrors = innerFaults(vErrors, '/state', checkFacebookState.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/workbin-facebook.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkFacebookContent(data)) {
    vErrors = innerFaults(vErrors, '', checkFacebookContent.errors);
    errors = vErrors.length;
  }
  check.errors = vErrors;
  return errors === 0;
}
