// @generated from schemas/messages/MessageLogUpdated.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';
import { innerFaults } from '../../runtime/inner-faults.js';
import { check as checkEnvelope } from './Envelope.js';
import { check as checkLogMessage } from './LogMessage.js';
import { check as checkPayload } from './Payload.js';

export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, '', 'messages/MessageLogUpdated.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    const data0 = data.data;
    if (data0 !== undefined) {
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/MessageLogUpdated.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        if (data0.notificationType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/MessageLogUpdated.schema.json#/properties/data/required', 'required', { missingProperty: 'notificationType' });
          errors++;
        }
        if (data0.messages === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/MessageLogUpdated.schema.json#/properties/data/required', 'required', { missingProperty: 'messages' });
          errors++;
        }
        if ((field = data0.messageType) !== undefined) {
          if ('MessageLogUpdated' !== field) {
            vErrors = fault(vErrors, '/data/messageType', 'messages/MessageLogUpdated.schema.json#/properties/data/properties/messageType/const', 'const', { allowedValue: 'MessageLogUpdated' });
            errors++;
          }
        }
        if ((field = data0.notificationType) !== undefined) {
          if ('NewMessages' !== field) {
            vErrors = fault(vErrors, '/data/notificationType', 'messages/MessageLogUpdated.schema.json#/properties/data/properties/notificationType/const', 'const', { allowedValue: 'NewMessages' });
            errors++;
          }
        }
        const data3 = data0.messages;
        if (data3 !== undefined) {
          if (Array.isArray(data3)) {
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!checkLogMessage(data3[i0])) {
                vErrors = innerFaults(vErrors, '/data/messages/' + i0, checkLogMessage.errors);
                errors = vErrors.length;
              }
            }
          }
          else {
            vErrors = fault(vErrors, '/data/messages', 'messages/MessageLogUpdated.schema.json#/properties/data/properties/messages/type', 'type', { type: 'array' });
            errors++;
          }
        }
        if ((field = data0.chatUri) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/chatUri', 'messages/MessageLogUpdated.schema.json#/properties/data/properties/chatUri/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if ((field = data0.chatPath) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/chatPath', 'messages/MessageLogUpdated.schema.json#/properties/data/properties/chatPath/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if ((field = data0.facebooksessionUri) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/facebooksessionUri', 'messages/MessageLogUpdated.schema.json#/properties/data/properties/facebooksessionUri/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if ((field = data0.facebooksessionPath) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/facebooksessionPath', 'messages/MessageLogUpdated.schema.json#/properties/data/properties/facebooksessionPath/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/MessageLogUpdated.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
      if (!checkPayload(data0)) {
        vErrors = innerFaults(vErrors, '/data', checkPayload.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'messages/MessageLogUpdated.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEnvelope(data)) {
    vErrors = innerFaults(vErrors, '', checkEnvelope.errors);
    errors = vErrors.length;
  }
  check.errors = vErrors;
  return errors === 0;
}
