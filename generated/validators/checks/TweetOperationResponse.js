// @generated from schemas/messages/TweetOperationResponse.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';
import { innerFaults } from '../../runtime/inner-faults.js';
import { check as checkEnvelope } from './Envelope.js';
import { check as checkPayload } from './Payload.js';

const value0 = ['TweetOperationResponse', 'TwitterOperationResponse'];
const value1 = ['string', 'boolean'];
export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, '', 'messages/TweetOperationResponse.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    const data0 = data.data;
    if (data0 !== undefined) {
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/TweetOperationResponse.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        if (data0.referenceId === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/TweetOperationResponse.schema.json#/properties/data/required', 'required', { missingProperty: 'referenceId' });
          errors++;
        }
        if (data0.success === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/TweetOperationResponse.schema.json#/properties/data/required', 'required', { missingProperty: 'success' });
          errors++;
        }
        const data1 = data0.messageType;
        if (data1 !== undefined) {
          if (!((data1 === 'TweetOperationResponse') || (data1 === 'TwitterOperationResponse'))) {
            vErrors = fault(vErrors, '/data/messageType', 'messages/TweetOperationResponse.schema.json#/properties/data/properties/messageType/enum', 'enum', { allowedValues: value0 });
            errors++;
          }
        }
        const data2 = data0.referenceId;
        if (data2 !== undefined) {
          if (!(((typeof data2 == 'number') && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
            vErrors = fault(vErrors, '/data/referenceId', 'messages/TweetOperationResponse.schema.json#/properties/data/properties/referenceId/type', 'type', { type: 'integer' });
            errors++;
          }
        }
        const data3 = data0.success;
        if (data3 !== undefined) {
          if ((typeof data3 !== 'string') && (typeof data3 !== 'boolean')) {
            vErrors = fault(vErrors, '/data/success', 'messages/TweetOperationResponse.schema.json#/properties/data/properties/success/type', 'type', { type: value1 });
            errors++;
          }
        }
        if ((field = data0.errorMessage) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/errorMessage', 'messages/TweetOperationResponse.schema.json#/properties/data/properties/errorMessage/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/TweetOperationResponse.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
      if (!checkPayload(data0)) {
        vErrors = innerFaults(vErrors, '/data', checkPayload.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'messages/TweetOperationResponse.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEnvelope(data)) {
    vErrors = innerFaults(vErrors, '', checkEnvelope.errors);
    errors = vErrors.length;
  }
  check.errors = vErrors;
  return errors === 0;
}
