// @generated from schemas/messages/IMSessionStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';
import { innerFaults } from '../../runtime/inner-faults.js';
import { check as checkEnvelope } from './Envelope.js';
import { check as checkImSession } from './ImSession.js';
import { check as checkPayload } from './Payload.js';

const value0 = ['StatusChange', 'AttachedDataChanged'];
export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, '', 'messages/IMSessionStateChangeMessage.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    const data0 = data.data;
    if (data0 !== undefined) {
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/IMSessionStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        if (data0.notificationType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/IMSessionStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'notificationType' });
          errors++;
        }
        if (data0.imSession === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/IMSessionStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'imSession' });
          errors++;
        }
        if ((field = data0.messageType) !== undefined) {
          if ('IMSessionStateChangeMessage' !== field) {
            vErrors = fault(vErrors, '/data/messageType', 'messages/IMSessionStateChangeMessage.schema.json#/properties/data/properties/messageType/const', 'const', { allowedValue: 'IMSessionStateChangeMessage' });
            errors++;
          }
        }
        const data2 = data0.notificationType;
        if (data2 !== undefined) {
          if (!((data2 === 'StatusChange') || (data2 === 'AttachedDataChanged'))) {
            vErrors = fault(vErrors, '/data/notificationType', 'messages/IMSessionStateChangeMessage.schema.json#/properties/data/properties/notificationType/enum', 'enum', { allowedValues: value0 });
            errors++;
          }
        }
        if ((field = data0.imSession) !== undefined) {
          if (!checkImSession(field)) {
            vErrors = innerFaults(vErrors, '/data/imSession', checkImSession.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/IMSessionStateChangeMessage.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
      if (!checkPayload(data0)) {
        vErrors = innerFaults(vErrors, '/data', checkPayload.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'messages/IMSessionStateChangeMessage.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEnvelope(data)) {
    vErrors = innerFaults(vErrors, '', checkEnvelope.errors);
    errors = vErrors.length;
  }
  check.errors = vErrors;
  return errors === 0;
}
