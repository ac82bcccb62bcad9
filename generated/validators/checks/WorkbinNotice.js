// @generated from schemas/resources/workbin-notice.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';
import { innerFaults } from '../../runtime/inner-faults.js';
import { check as checkPayload } from './Payload.js';

export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      vErrors = fault(vErrors, '', 'resources/workbin-notice.schema.json#/required', 'required', { missingProperty: 'id' });
      errors++;
    }
    if ((field = data.id) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/workbin-notice.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.workbinUserId) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/workbinUserId', 'resources/workbin-notice.schema.json#/properties/workbinUserId/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.agentGroup) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/agentGroup', 'resources/workbin-notice.schema.json#/properties/agentGroup/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.placeGroup) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/placeGroup', 'resources/workbin-notice.schema.json#/properties/placeGroup/type', 'type', { type: 'string' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/workbin-notice.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkPayload(data)) {
    vErrors = innerFaults(vErrors, '', checkPayload.errors);
    errors = vErrors.length;
  }
  check.errors = vErrors;
  return errors === 0;
}
