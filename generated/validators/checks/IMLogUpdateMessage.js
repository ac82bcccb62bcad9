// @generated from schemas/messages/IMLogUpdateMessage.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';
import { innerFaults } from '../../runtime/inner-faults.js';
import { check as checkEnvelope } from './Envelope.js';
import { check as checkPayload } from './Payload.js';

export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, '', 'messages/IMLogUpdateMessage.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    const data0 = data.data;
    if (data0 !== undefined) {
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/IMLogUpdateMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        if (data0.notificationType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/IMLogUpdateMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'notificationType' });
          errors++;
        }
        if (data0.imSessionPath === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/IMLogUpdateMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'imSessionPath' });
          errors++;
        }
        if (data0.message === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/IMLogUpdateMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'message' });
          errors++;
        }
        if ((field = data0.messageType) !== undefined) {
          if ('IMLogUpdateMessage' !== field) {
            vErrors = fault(vErrors, '/data/messageType', 'messages/IMLogUpdateMessage.schema.json#/properties/data/properties/messageType/const', 'const', { allowedValue: 'IMLogUpdateMessage' });
            errors++;
          }
        }
        if ((field = data0.notificationType) !== undefined) {
          if ('NewMessage' !== field) {
            vErrors = fault(vErrors, '/data/notificationType', 'messages/IMLogUpdateMessage.schema.json#/properties/data/properties/notificationType/const', 'const', { allowedValue: 'NewMessage' });
            errors++;
          }
        }
        if ((field = data0.imSessionPath) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/imSessionPath', 'messages/IMLogUpdateMessage.schema.json#/properties/data/properties/imSessionPath/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if ((field = data0.message) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/message', 'messages/IMLogUpdateMessage.schema.json#/properties/data/properties/message/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/IMLogUpdateMessage.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
      if (!checkPayload(data0)) {
        vErrors = innerFaults(vErrors, '/data', checkPayload.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'messages/IMLogUpdateMessage.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEnvelope(data)) {
    vErrors = innerFaults(vErrors, '', checkEnvelope.errors);
    errors = vErrors.length;
  }
  check.errors = vErrors;
  return errors === 0;
}
