import { fault } from '../../runtime/fault.js';
import { within } from '../../runtime/within.js';
import { check as checkEnvelope } from './Envelope.js';
import { check as checkLogMessage } from './LogMessage.js';
import { check as checkMetrics } from './Metrics.js';

export function check(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, '', 'messages/MessageLogUpdated.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    if (data.data !== undefined) {
      let data0 = data.data;
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
        if (data0.messageType !== undefined) {
          if ('MessageLogUpdated' !== data0.messageType) {
            vErrors = fault(vErrors, '/data/messageType', 'messages/MessageLogUpdated.schema.json#/properties/data/properties/messageType/const', 'const', { allowedValue: 'MessageLogUpdated' });
            errors++;
          }
        }
        if (data0.notificationType !== undefined) {
          if (typeof data0.notificationType !== 'string') {
            vErrors = fault(vErrors, '/data/notificationType', 'messages/MessageLogUpdated.schema.json#/properties/data/properties/notificationType/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if (data0.messages !== undefined) {
          let data3 = data0.messages;
          if (Array.isArray(data3)) {
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!checkLogMessage(data3[i0])) {
                vErrors = within(vErrors, '/data/messages/' + i0, checkLogMessage.errors);
                errors = vErrors.length;
              }
            }
          }
          else {
            vErrors = fault(vErrors, '/data/messages', 'messages/MessageLogUpdated.schema.json#/properties/data/properties/messages/type', 'type', { type: 'array' });
            errors++;
          }
        }
        if (data0.chatUri !== undefined) {
          if (typeof data0.chatUri !== 'string') {
            vErrors = fault(vErrors, '/data/chatUri', 'messages/MessageLogUpdated.schema.json#/properties/data/properties/chatUri/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if (data0.chatPath !== undefined) {
          if (typeof data0.chatPath !== 'string') {
            vErrors = fault(vErrors, '/data/chatPath', 'messages/MessageLogUpdated.schema.json#/properties/data/properties/chatPath/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if (data0.facebooksessionUri !== undefined) {
          if (typeof data0.facebooksessionUri !== 'string') {
            vErrors = fault(vErrors, '/data/facebooksessionUri', 'messages/MessageLogUpdated.schema.json#/properties/data/properties/facebooksessionUri/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if (data0.facebooksessionPath !== undefined) {
          if (typeof data0.facebooksessionPath !== 'string') {
            vErrors = fault(vErrors, '/data/facebooksessionPath', 'messages/MessageLogUpdated.schema.json#/properties/data/properties/facebooksessionPath/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if (data0.referenceId !== undefined) {
          let data9 = data0.referenceId;
          if (!(((typeof data9 == 'number') && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
            vErrors = fault(vErrors, '/data/referenceId', 'messages/MessageLogUpdated.schema.json#/properties/data/properties/referenceId/type', 'type', { type: 'integer' });
            errors++;
          }
        }
        if (data0.metrics !== undefined) {
          if (!checkMetrics(data0.metrics)) {
            vErrors = within(vErrors, '/data/metrics', checkMetrics.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/MessageLogUpdated.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'messages/MessageLogUpdated.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEnvelope(data)) {
    vErrors = within(vErrors, '', checkEnvelope.errors);
    errors = vErrors.length;
  }
  check.errors = vErrors;
  return errors === 0;
}
