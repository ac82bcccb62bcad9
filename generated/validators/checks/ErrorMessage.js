// @generated from schemas/messages/ErrorMessage.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';
import { innerFaults } from '../../runtime/inner-faults.js';
import { check as checkEnvelope } from './Envelope.js';
import { check as checkPayload } from './Payload.js';

const value0 = ['integer', 'string'];
export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, '', 'messages/ErrorMessage.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    const data0 = data.data;
    if (data0 !== undefined) {
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/ErrorMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        if ((field = data0.messageType) !== undefined) {
          if ('ErrorMessage' !== field) {
            vErrors = fault(vErrors, '/data/messageType', 'messages/ErrorMessage.schema.json#/properties/data/properties/messageType/const', 'const', { allowedValue: 'ErrorMessage' });
            errors++;
          }
        }
        if ((field = data0.errorMessage) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/errorMessage', 'messages/ErrorMessage.schema.json#/properties/data/properties/errorMessage/type', 'type', { type: 'string' });
            errors++;
          }
        }
        const data3 = data0.errorCode;
        if (data3 !== undefined) {
          if ((!(((typeof data3 == 'number') && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== 'string')) {
            vErrors = fault(vErrors, '/data/errorCode', 'messages/ErrorMessage.schema.json#/properties/data/properties/errorCode/type', 'type', { type: value0 });
            errors++;
          }
        }
        if ((field = data0.devicePath) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/devicePath', 'messages/ErrorMessage.schema.json#/properties/data/properties/devicePath/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if ((field = data0.deviceUri) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/deviceUri', 'messages/ErrorMessage.schema.json#/properties/data/properties/deviceUri/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if ((field = data0.callPath) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/callPath', 'messages/ErrorMessage.schema.json#/properties/data/properties/callPath/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if ((field = data0.callUri) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/callUri', 'messages/ErrorMessage.schema.json#/properties/data/properties/callUri/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if ((field = data0.notificationType) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/notificationType', 'messages/ErrorMessage.schema.json#/properties/data/properties/notificationType/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/ErrorMessage.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
      if (!checkPayload(data0)) {
        vErrors = innerFaults(vErrors, '/data', checkPayload.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'messages/ErrorMessage.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEnvelope(data)) {
    vErrors = innerFaults(vErrors, '', checkEnvelope.errors);
    errors = vErrors.length;
  }
  check.errors = vErrors;
  return errors === 0;
}
