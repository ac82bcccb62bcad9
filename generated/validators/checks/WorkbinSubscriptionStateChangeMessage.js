// @generated from schemas/messages/WorkbinSubscriptionStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';
import { innerFaults } from '../../runtime/inner-faults.js';
import { check as checkEnvelope } from './Envelope.js';
import { check as checkWorkbinNotice } from './WorkbinNotice.js';

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
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/WorkbinSubscriptionStateChangeMessage.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
      if (!checkWorkbinNotice(data0)) {
        vErrors = innerFaults(vErrors, '/data', checkWorkbinNotice.errors);
        errors = vErrors.length;
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
