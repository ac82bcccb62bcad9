// @generated from schemas/resources/log-message.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';
import { innerFaults } from '../../runtime/inner-faults.js';
import { check as checkChatParticipant } from './ChatParticipant.js';

export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.index === undefined) {
      vErrors = fault(vErrors, '', 'resources/log-message.schema.json#/required', 'required', { missingProperty: 'index' });
      errors++;
    }
    if (data.type === undefined) {
      vErrors = fault(vErrors, '', 'resources/log-message.schema.json#/required', 'required', { missingProperty: 'type' });
      errors++;
    }
    if (data.from === undefined) {
      vErrors = fault(vErrors, '', 'resources/log-message.schema.json#/required', 'required', { missingProperty: 'from' });
      errors++;
    }
    if (data.visibility === undefined) {
      vErrors = fault(vErrors, '', 'resources/log-message.schema.json#/required', 'required', { missingProperty: 'visibility' });
      errors++;
    }
    if (data.timestamp === undefined) {
      vErrors = fault(vErrors, '', 'resources/log-message.schema.json#/required', 'required', { missingProperty: 'timestamp' });
      errors++;
    }
    if (data.timestampSeconds === undefined) {
      vErrors = fault(vErrors, '', 'resources/log-message.schema.json#/required', 'required', { missingProperty: 'timestampSeconds' });
      errors++;
    }
    const data0 = data.index;
    if (data0 !== undefined) {
      if (!(((typeof data0 == 'number') && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
        vErrors = fault(vErrors, '/index', 'resources/log-message.schema.json#/properties/index/type', 'type', { type: 'integer' });
        errors++;
      }
    }
    if ((field = data.type) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/type', 'resources/log-message.schema.json#/properties/type/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.from) !== undefined) {
      if (!checkChatParticipant(field)) {
        vErrors = innerFaults(vErrors, '/from', checkChatParticipant.errors);
        errors = vErrors.length;
      }
    }
    if ((field = data.text) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/text', 'resources/log-message.schema.json#/properties/text/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.visibility) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/visibility', 'resources/log-message.schema.json#/properties/visibility/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.timestamp) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/timestamp', 'resources/log-message.schema.json#/properties/timestamp/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data6 = data.timestampSeconds;
    if (data6 !== undefined) {
      if (!(((typeof data6 == 'number') && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
        vErrors = fault(vErrors, '/timestampSeconds', 'resources/log-message.schema.json#/properties/timestampSeconds/type', 'type', { type: 'integer' });
        errors++;
      }
    }
    if ((field = data.messageType) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/messageType', 'resources/log-message.schema.json#/properties/messageType/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.treatAs) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/treatAs', 'resources/log-message.schema.json#/properties/treatAs/type', 'type', { type: 'string' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/log-message.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
