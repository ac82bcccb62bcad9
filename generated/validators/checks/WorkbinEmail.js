// @generated from schemas/resources/workbin-email.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';
import { innerFaults } from '../../runtime/inner-faults.js';
import { check as checkEmailContent } from './EmailContent.js';
import { check as checkEmailState } from './EmailState.js';

export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if ((field = data.state) !== undefined) {
      if (!checkEmailState(field)) {
        vErrors = innerFaults(vErrors, '/state', checkEmailState.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/workbin-email.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEmailContent(data)) {
    vErrors = innerFaults(vErrors, '', checkEmailContent.errors);
    errors = vErrors.length;
  }
  check.errors = vErrors;
  return errors === 0;
}
