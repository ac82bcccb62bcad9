import { fault } from '../../runtime/fault.js';
import { check as checkCountry } from './Country.js';
import { check as checkUserState } from './UserState.js';

const func0 = Object.prototype.hasOwnProperty;
export function check(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if ((data.id === undefined) || (!(func0.call(data, 'id')))) {
      vErrors = fault(vErrors, instancePath, 'resources/device.schema.json#/required', 'required', { missingProperty: 'id' });
      errors++;
    }
    if ((data.deviceState === undefined) || (!(func0.call(data, 'deviceState')))) {
      vErrors = fault(vErrors, instancePath, 'resources/device.schema.json#/required', 'required', { missingProperty: 'deviceState' });
      errors++;
    }
    if ((data.userState === undefined) || (!(func0.call(data, 'userState')))) {
      vErrors = fault(vErrors, instancePath, 'resources/device.schema.json#/required', 'required', { missingProperty: 'userState' });
      errors++;
    }
    if ((data.phoneNumber === undefined) || (!(func0.call(data, 'phoneNumber')))) {
      vErrors = fault(vErrors, instancePath, 'resources/device.schema.json#/required', 'required', { missingProperty: 'phoneNumber' });
      errors++;
    }
    if ((data.e164Number === undefined) || (!(func0.call(data, 'e164Number')))) {
      vErrors = fault(vErrors, instancePath, 'resources/device.schema.json#/required', 'required', { missingProperty: 'e164Number' });
      errors++;
    }
    if ((data.telephonyNetwork === undefined) || (!(func0.call(data, 'telephonyNetwork')))) {
      vErrors = fault(vErrors, instancePath, 'resources/device.schema.json#/required', 'required', { missingProperty: 'telephonyNetwork' });
      errors++;
    }
    if ((data.doNotDisturb === undefined) || (!(func0.call(data, 'doNotDisturb')))) {
      vErrors = fault(vErrors, instancePath, 'resources/device.schema.json#/required', 'required', { missingProperty: 'doNotDisturb' });
      errors++;
    }
    if ((data.voiceEnvironmentUri === undefined) || (!(func0.call(data, 'voiceEnvironmentUri')))) {
      vErrors = fault(vErrors, instancePath, 'resources/device.schema.json#/required', 'required', { missingProperty: 'voiceEnvironmentUri' });
      errors++;
    }
    if ((data.capabilities === undefined) || (!(func0.call(data, 'capabilities')))) {
      vErrors = fault(vErrors, instancePath, 'resources/device.schema.json#/required', 'required', { missingProperty: 'capabilities' });
      errors++;
    }
    if (data.id !== undefined && func0.call(data, 'id')) {
      if (typeof data.id !== 'string') {
        vErrors = fault(vErrors, instancePath + '/id', 'resources/device.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.deviceState !== undefined && func0.call(data, 'deviceState')) {
      if (typeof data.deviceState !== 'string') {
        vErrors = fault(vErrors, instancePath + '/deviceState', 'resources/device.schema.json#/properties/deviceState/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.userState !== undefined && func0.call(data, 'userState')) {
      if (!(checkUserState(data.userState, { instancePath: instancePath + '/userState' }))) {
        vErrors = vErrors === null ? checkUserState.errors : vErrors.concat(checkUserState.errors);
        errors = vErrors.length;
      }
    }
    if (data.phoneNumber !== undefined && func0.call(data, 'phoneNumber')) {
      if (typeof data.phoneNumber !== 'string') {
        vErrors = fault(vErrors, instancePath + '/phoneNumber', 'resources/device.schema.json#/properties/phoneNumber/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.e164Number !== undefined && func0.call(data, 'e164Number')) {
      if (typeof data.e164Number !== 'string') {
        vErrors = fault(vErrors, instancePath + '/e164Number', 'resources/device.schema.json#/properties/e164Number/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.telephonyNetwork !== undefined && func0.call(data, 'telephonyNetwork')) {
      if (typeof data.telephonyNetwork !== 'string') {
        vErrors = fault(vErrors, instancePath + '/telephonyNetwork', 'resources/device.schema.json#/properties/telephonyNetwork/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.doNotDisturb !== undefined && func0.call(data, 'doNotDisturb')) {
      if (typeof data.doNotDisturb !== 'string') {
        vErrors = fault(vErrors, instancePath + '/doNotDisturb', 'resources/device.schema.json#/properties/doNotDisturb/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.voiceEnvironmentUri !== undefined && func0.call(data, 'voiceEnvironmentUri')) {
      if (typeof data.voiceEnvironmentUri !== 'string') {
        vErrors = fault(vErrors, instancePath + '/voiceEnvironmentUri', 'resources/device.schema.json#/properties/voiceEnvironmentUri/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.capabilities !== undefined && func0.call(data, 'capabilities')) {
      let data8 = data.capabilities;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data8[i0] !== 'string') {
            vErrors = fault(vErrors, instancePath + '/capabilities/' + i0, 'resources/device.schema.json#/properties/capabilities/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, instancePath + '/capabilities', 'resources/device.schema.json#/properties/capabilities/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if (data.channels !== undefined && func0.call(data, 'channels')) {
      let data10 = data.channels;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data10[i1] !== 'string') {
            vErrors = fault(vErrors, instancePath + '/channels/' + i1, 'resources/device.schema.json#/properties/channels/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, instancePath + '/channels', 'resources/device.schema.json#/properties/channels/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if (data.description !== undefined && func0.call(data, 'description')) {
      if (typeof data.description !== 'string') {
        vErrors = fault(vErrors, instancePath + '/description', 'resources/device.schema.json#/properties/description/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.dynamicPhoneNumber !== undefined && func0.call(data, 'dynamicPhoneNumber')) {
      if (typeof data.dynamicPhoneNumber !== 'string') {
        vErrors = fault(vErrors, instancePath + '/dynamicPhoneNumber', 'resources/device.schema.json#/properties/dynamicPhoneNumber/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.phoneNumberUri !== undefined && func0.call(data, 'phoneNumberUri')) {
      if (typeof data.phoneNumberUri !== 'string') {
        vErrors = fault(vErrors, instancePath + '/phoneNumberUri', 'resources/device.schema.json#/properties/phoneNumberUri/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.model !== undefined && func0.call(data, 'model')) {
      if (typeof data.model !== 'string') {
        vErrors = fault(vErrors, instancePath + '/model', 'resources/device.schema.json#/properties/model/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.vendor !== undefined && func0.call(data, 'vendor')) {
      if (typeof data.vendor !== 'string') {
        vErrors = fault(vErrors, instancePath + '/vendor', 'resources/device.schema.json#/properties/vendor/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if (data.country !== undefined && func0.call(data, 'country')) {
      if (!(checkCountry(data.country, { instancePath: instancePath + '/country' }))) {
        vErrors = vErrors === null ? checkCountry.errors : vErrors.concat(checkCountry.errors);
        errors = vErrors.length;
      }
    }
    if (data.location !== undefined && func0.call(data, 'location')) {
      if (typeof data.location !== 'string') {
        vErrors = fault(vErrors, instancePath + '/location', 'resources/device.schema.json#/properties/location/type', 'type', { type: 'string' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, instancePath, 'resources/device.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
