// @generated from schemas/messages/EmailStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';
import { innerFaults } from '../../runtime/inner-faults.js';
import { check as checkEmail } from './Email.js';
import { check as checkEnvelope } from './Envelope.js';
import { check as checkPayload } from './Payload.js';

const value0 = ['StatusChange', 'PropertiesUpdated', 'EmailSaved', 'AttachmentAdded', 'AttachmentRemoved', 'Error'];
export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, '', 'messages/EmailStateChangeMessage.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    const data0 = data.data;
    if (data0 !== undefined) {
      if (!checkPayload(data0)) {
        vErrors = innerFaults(vErrors, '/data', checkPayload.errors);
        errors = vErrors.length;
      }
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.notificationType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/EmailStateChangeMessage.schema.json#/properties/data/oneOf/0/required', 'required', { missingProperty: 'notificationType' });
          errors++;
        }
      }
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/EmailStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        if ((field = data0.messageType) !== undefined) {
          if ('EmailStateChangeMessage' !== field) {
            vErrors = fault(vErrors, '/data/messageType', 'messages/EmailStateChangeMessage.schema.json#/properties/data/properties/messageType/const', 'const', { allowedValue: 'EmailStateChangeMessage' });
            errors++;
          }
        }
        if ((field = data0.email) !== undefined) {
          if (!checkEmail(field)) {
            vErrors = innerFaults(vErrors, '/data/email', checkEmail.errors);
            errors = vErrors.length;
          }
        }
        const data3 = data0.notificationType;
        if (data3 !== undefined) {
          if (!((((((data3 === 'StatusChange') || (data3 === 'PropertiesUpdated')) || (data3 === 'EmailSaved')) || (data3 === 'AttachmentAdded')) || (data3 === 'AttachmentRemoved')) || (data3 === 'Error'))) {
            vErrors = fault(vErrors, '/data/notificationType', 'messages/EmailStateChangeMessage.schema.json#/properties/data/oneOf/0/properties/notificationType/enum', 'enum', { allowedValues: value0 });
            errors++;
          }
        }
        const tag0 = data0.notificationType;
        if (((tag0 === 'StatusChange' || tag0 === 'PropertiesUpdated') || (tag0 === 'EmailSaved' || (tag0 === 'AttachmentAdded' || tag0 === 'AttachmentRemoved')))) {
          if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
            if (data0.email === undefined) {
              vErrors = fault(vErrors, '/data', 'messages/EmailStateChangeMessage.schema.json#/properties/data/oneOf/0/required', 'required', { missingProperty: 'email' });
              errors++;
            }
          }
        }
        else if (tag0 === 'Error') {
          if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
            if ((field = data0.errorMessage) !== undefined) {
              if (typeof field !== 'string') {
                vErrors = fault(vErrors, '/data/errorMessage', 'resources/failure.schema.json#/properties/errorMessage/type', 'type', { type: 'string' });
                errors++;
              }
            }
            if ((field = data0.statusMessage) !== undefined) {
              if (typeof field !== 'string') {
                vErrors = fault(vErrors, '/data/statusMessage', 'resources/failure.schema.json#/properties/statusMessage/type', 'type', { type: 'string' });
                errors++;
              }
            }
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/EmailStateChangeMessage.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'messages/EmailStateChangeMessage.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEnvelope(data)) {
    vErrors = innerFaults(vErrors, '', checkEnvelope.errors);
    errors = vErrors.length;
  }
  check.errors = vErrors;
  return errors === 0;
}
