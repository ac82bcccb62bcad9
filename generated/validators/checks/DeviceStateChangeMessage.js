// @generated from schemas/messages/DeviceStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';
import { innerFaults } from '../../runtime/inner-faults.js';
import { check as checkDevice } from './Device.js';
import { check as checkEnvelope } from './Envelope.js';
import { check as checkPayload } from './Payload.js';

export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, '', 'messages/DeviceStateChangeMessage.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    const data0 = data.data;
    if (data0 !== undefined) {
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/DeviceStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        if (data0.devices === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/DeviceStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'devices' });
          errors++;
        }
        if ((field = data0.messageType) !== undefined) {
          if ('DeviceStateChangeMessage' !== field) {
            vErrors = fault(vErrors, '/data/messageType', 'messages/DeviceStateChangeMessage.schema.json#/properties/data/properties/messageType/const', 'const', { allowedValue: 'DeviceStateChangeMessage' });
            errors++;
          }
        }
        const data2 = data0.devices;
        if (data2 !== undefined) {
          if (Array.isArray(data2)) {
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!checkDevice(data2[i0])) {
                vErrors = innerFaults(vErrors, '/data/devices/' + i0, checkDevice.errors);
                errors = vErrors.length;
              }
            }
          }
          else {
            vErrors = fault(vErrors, '/data/devices', 'messages/DeviceStateChangeMessage.schema.json#/properties/data/properties/devices/type', 'type', { type: 'array' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/DeviceStateChangeMessage.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
      if (!checkPayload(data0)) {
        vErrors = innerFaults(vErrors, '/data', checkPayload.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'messages/DeviceStateChangeMessage.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEnvelope(data)) {
    vErrors = innerFaults(vErrors, '', checkEnvelope.errors);
    errors = vErrors.length;
  }
  check.errors = vErrors;
  return errors === 0;
}
