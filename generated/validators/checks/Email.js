// @generated from schemas/resources/email.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';
import { innerFaults } from '../../runtime/inner-faults.js';
import { check as checkEmailContent } from './EmailContent.js';

export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.state === undefined) {
      vErrors = fault(vErrors, '', 'resources/email.schema.json#/required', 'required', { missingProperty: 'state' });
      errors++;
    }
    if ((field = data.state) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/state', 'resources/email.schema.json#/properties/state/type', 'type', { type: 'string' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/email.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEmailContent(data)) {
    vErrors = innerFaults(vErrors, '', checkEmailContent.errors);
    errors = vErrors.length;
  }
  check.errors = vErrors;
  return errors === 0;
}
