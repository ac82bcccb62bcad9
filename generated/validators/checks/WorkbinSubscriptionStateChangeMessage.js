import { fault } from '../../runtime/fault.js';
import { innerFaults } from '../../runtime/inner-faults.js';
import { check as checkEnvelope } from './Envelope.js';
import { check as checkMetrics } from './Metrics.js';

const value0 = ['Subscribed', 'Unsubscribed', 'RequestFailed'];
export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, '', 'messages/WorkbinSubscriptionStateChangeMessage.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    const data0 = data.data;
    if (data0 !== undefined) {
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/WorkbinSubscriptionStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        if (data0.stateResource === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/WorkbinSubscriptionStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'stateResource' });
          errors++;
        }
        if (data0.id === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/WorkbinSubscriptionStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'id' });
          errors++;
        }
        if ((field = data0.messageType) !== undefined) {
          if ('WorkbinSubscriptionStateChangeMessage' !== field) {
            vErrors = fault(vErrors, '/data/messageType', 'messages/WorkbinSubscriptionStateChangeMessage.schema.json#/properties/data/properties/messageType/const', 'const', { allowedValue: 'WorkbinSubscriptionStateChangeMessage' });
            errors++;
          }
        }
        const data2 = data0.stateResource;
        if (data2 !== undefined) {
          if (!(((data2 === 'Subscribed') || (data2 === 'Unsubscribed')) || (data2 === 'RequestFailed'))) {
            vErrors = fault(vErrors, '/data/stateResource', 'messages/WorkbinSubscriptionStateChangeMessage.schema.json#/properties/data/properties/stateResource/enum', 'enum', { allowedValues: value0 });
            errors++;
          }
        }
        if ((field = data0.id) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/id', 'messages/WorkbinSubscriptionStateChangeMessage.schema.json#/properties/data/properties/id/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if ((field = data0.workbinUserId) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/workbinUserId', 'messages/WorkbinSubscriptionStateChangeMessage.schema.json#/properties/data/properties/workbinUserId/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if ((field = data0.agentGroup) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/agentGroup', 'messages/WorkbinSubscriptionStateChangeMessage.schema.json#/properties/data/properties/agentGroup/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if ((field = data0.placeGroup) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/placeGroup', 'messages/WorkbinSubscriptionStateChangeMessage.schema.json#/properties/data/properties/placeGroup/type', 'type', { type: 'string' });
            errors++;
          }
        }
        const data7 = data0.referenceId;
        if (data7 !== undefined) {
          if (!(((typeof data7 == 'number') && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
            vErrors = fault(vErrors, '/data/referenceId', 'messages/WorkbinSubscriptionStateChangeMessage.schema.json#/properties/data/properties/referenceId/type', 'type', { type: 'integer' });
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
        vErrors = fault(vErrors, '/data', 'messages/WorkbinSubscriptionStateChangeMessage.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'messages/WorkbinSubscriptionStateChangeMessage.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEnvelope(data)) {
    vErrors = innerFaults(vErrors, '', checkEnvelope.errors);
    errors = vErrors.length;
  }
  check.errors = vErrors;
  return errors === 0;
}
