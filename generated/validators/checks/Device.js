// @generated from schemas/resources/device.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';
import { innerFaults } from '../../runtime/inner-faults.js';
import { check as checkCountry } from './Country.js';
import { check as checkSupervisorMonitoringState } from './SupervisorMonitoringState.js';
import { check as checkUserState } from './UserState.js';

export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      vErrors = fault(vErrors, '', 'resources/device.schema.json#/required', 'required', { missingProperty: 'id' });
      errors++;
    }
    if (data.deviceState === undefined) {
      vErrors = fault(vErrors, '', 'resources/device.schema.json#/required', 'required', { missingProperty: 'deviceState' });
      errors++;
    }
    if (data.userState === undefined) {
      vErrors = fault(vErrors, '', 'resources/device.schema.json#/required', 'required', { missingProperty: 'userState' });
      errors++;
    }
    if (data.phoneNumber === undefined) {
      vErrors = fault(vErrors, '', 'resources/device.schema.json#/required', 'required', { missingProperty: 'phoneNumber' });
      errors++;
    }
    if (data.e164Number === undefined) {
      vErrors = fault(vErrors, '', 'resources/device.schema.json#/required', 'required', { missingProperty: 'e164Number' });
      errors++;
    }
    if (data.telephonyNetwork === undefined) {
      vErrors = fault(vErrors, '', 'resources/device.schema.json#/required', 'required', { missingProperty: 'telephonyNetwork' });
      errors++;
    }
    if (data.doNotDisturb === undefined) {
      vErrors = fault(vErrors, '', 'resources/device.schema.json#/required', 'required', { missingProperty: 'doNotDisturb' });
      errors++;
    }
    if (data.voiceEnvironmentUri === undefined) {
      vErrors = fault(vErrors, '', 'resources/device.schema.json#/required', 'required', { missingProperty: 'voiceEnvironmentUri' });
      errors++;
    }
    if (data.capabilities === undefined) {
      vErrors = fault(vErrors, '', 'resources/device.schema.json#/required', 'required', { missingProperty: 'capabilities' });
      errors++;
    }
    if ((field = data.id) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/device.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.deviceState) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/deviceState', 'resources/device.schema.json#/properties/deviceState/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.userState) !== undefined) {
      if (!checkUserState(field)) {
        vErrors = innerFaults(vErrors, '/userState', checkUserState.errors);
        errors = vErrors.length;
      }
    }
    if ((field = data.phoneNumber) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/phoneNumber', 'resources/device.schema.json#/properties/phoneNumber/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.e164Number) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/e164Number', 'resources/device.schema.json#/properties/e164Number/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.telephonyNetwork) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/telephonyNetwork', 'resources/device.schema.json#/properties/telephonyNetwork/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.doNotDisturb) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/doNotDisturb', 'resources/device.schema.json#/properties/doNotDisturb/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.forwardTo) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/forwardTo', 'resources/device.schema.json#/properties/forwardTo/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.supervisorMonitoringState) !== undefined) {
      if (!checkSupervisorMonitoringState(field)) {
        vErrors = innerFaults(vErrors, '/supervisorMonitoringState', checkSupervisorMonitoringState.errors);
        errors = vErrors.length;
      }
    }
    if ((field = data.voiceEnvironmentUri) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/voiceEnvironmentUri', 'resources/device.schema.json#/properties/voiceEnvironmentUri/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data10 = data.capabilities;
    if (data10 !== undefined) {
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data10[i0] !== 'string') {
            vErrors = fault(vErrors, '/capabilities/' + i0, 'resources/device.schema.json#/properties/capabilities/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/capabilities', 'resources/device.schema.json#/properties/capabilities/type', 'type', { type: 'array' });
        errors++;
      }
    }
    const data12 = data.channels;
    if (data12 !== undefined) {
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data12[i1] !== 'string') {
            vErrors = fault(vErrors, '/channels/' + i1, 'resources/device.schema.json#/properties/channels/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/channels', 'resources/device.schema.json#/properties/channels/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if ((field = data.description) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/description', 'resources/device.schema.json#/properties/description/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.dynamicPhoneNumber) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/dynamicPhoneNumber', 'resources/device.schema.json#/properties/dynamicPhoneNumber/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.phoneNumberUri) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/phoneNumberUri', 'resources/device.schema.json#/properties/phoneNumberUri/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.model) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/model', 'resources/device.schema.json#/properties/model/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.vendor) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/vendor', 'resources/device.schema.json#/properties/vendor/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.country) !== undefined) {
      if (!checkCountry(field)) {
        vErrors = innerFaults(vErrors, '/country', checkCountry.errors);
        errors = vErrors.length;
      }
    }
    if ((field = data.location) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/location', 'resources/device.schema.json#/properties/location/type', 'type', { type: 'string' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/device.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
