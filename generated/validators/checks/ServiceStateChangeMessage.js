// @generated from schemas/messages/ServiceStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';
import { innerFaults } from '../../runtime/inner-faults.js';
import { check as checkEnvelope } from './Envelope.js';
import { check as checkPayload } from './Payload.js';
import { check as checkService } from './Service.js';

export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, '', 'messages/ServiceStateChangeMessage.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    const data0 = data.data;
    if (data0 !== undefined) {
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/ServiceStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        if (data0.service === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/ServiceStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'service' });
          errors++;
        }
        if ((field = data0.messageType) !== undefined) {
          if ('ServiceStateChangeMessage' !== field) {
            vErrors = fault(vErrors, '/data/messageType', 'messages/ServiceStateChangeMessage.schema.json#/properties/data/properties/messageType/const', 'const', { allowedValue: 'ServiceStateChangeMessage' });
            errors++;
          }
        }
        if ((field = data0.service) !== undefined) {
          if (!checkService(field)) {
            vErrors = innerFaults(vErrors, '/data/service', checkService.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/ServiceStateChangeMessage.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
      if (!checkPayload(data0)) {
        vErrors = innerFaults(vErrors, '/data', checkPayload.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'messages/ServiceStateChangeMessage.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEnvelope(data)) {
    vErrors = innerFaults(vErrors, '', checkEnvelope.errors);
    errors = vErrors.length;
  }
  check.errors = vErrors;
  return errors === 0;
}
