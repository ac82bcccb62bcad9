import { fault } from '../../runtime/fault.js';
import { innerFaults } from '../../runtime/inner-faults.js';
import { check as checkEnvelope } from './Envelope.js';
import { check as checkMetrics } from './Metrics.js';

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
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/notificationType', 'messages/IMLogUpdateMessage.schema.json#/properties/data/properties/notificationType/type', 'type', { type: 'string' });
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
        const data5 = data0.referenceId;
        if (data5 !== undefined) {
          if (!(((typeof data5 == 'number') && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
            vErrors = fault(vErrors, '/data/referenceId', 'messages/IMLogUpdateMessage.schema.json#/properties/data/properties/referenceId/type', 'type', { type: 'integer' });
            errors++;
          }
        }
        if ((field = data0.metrics) !== undefined) {
          if (!checkMetrics(field)) {
            vErrors = innerFaults(vErrors, '/data/metrics', checkMetrics.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/IMLogUpdateMessage.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
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
