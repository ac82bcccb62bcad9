// @generated from schemas/messages/CallStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';
import { innerFaults } from '../../runtime/inner-faults.js';
import { check as checkCall } from './Call.js';
import { check as checkCallExtensions } from './CallExtensions.js';
import { check as checkEnvelope } from './Envelope.js';
import { check as checkPayload } from './Payload.js';

export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, '', 'messages/CallStateChangeMessage.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    const data0 = data.data;
    if (data0 !== undefined) {
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/CallStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        if (data0.notificationType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/CallStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'notificationType' });
          errors++;
        }
        if (data0.call === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/CallStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'call' });
          errors++;
        }
        if ((field = data0.messageType) !== undefined) {
          if ('CallStateChangeMessage' !== field) {
            vErrors = fault(vErrors, '/data/messageType', 'messages/CallStateChangeMessage.schema.json#/properties/data/properties/messageType/const', 'const', { allowedValue: 'CallStateChangeMessage' });
            errors++;
          }
        }
        if ((field = data0.notificationType) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/notificationType', 'messages/CallStateChangeMessage.schema.json#/properties/data/properties/notificationType/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if ((field = data0.call) !== undefined) {
          if (!checkCall(field)) {
            vErrors = innerFaults(vErrors, '/data/call', checkCall.errors);
            errors = vErrors.length;
          }
        }
        if ((field = data0.phoneNumber) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/phoneNumber', 'messages/CallStateChangeMessage.schema.json#/properties/data/properties/phoneNumber/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if ((field = data0.extensions) !== undefined) {
          if (!checkCallExtensions(field)) {
            vErrors = innerFaults(vErrors, '/data/extensions', checkCallExtensions.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/CallStateChangeMessage.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
      if (!checkPayload(data0)) {
        vErrors = innerFaults(vErrors, '/data', checkPayload.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'messages/CallStateChangeMessage.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEnvelope(data)) {
    vErrors = innerFaults(vErrors, '', checkEnvelope.errors);
    errors = vErrors.length;
  }
  check.errors = vErrors;
  return errors === 0;
}
