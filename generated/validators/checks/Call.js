// @generated from schemas/resources/call.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';
import { innerFaults } from '../../runtime/inner-faults.js';
import { check as checkCallParticipant } from './CallParticipant.js';
import { check as checkParticipantInfo } from './ParticipantInfo.js';
import { check as checkUserData } from './UserData.js';

const value0 = ['string', 'object'];
export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      vErrors = fault(vErrors, '', 'resources/call.schema.json#/required', 'required', { missingProperty: 'id' });
      errors++;
    }
    if (data.state === undefined) {
      vErrors = fault(vErrors, '', 'resources/call.schema.json#/required', 'required', { missingProperty: 'state' });
      errors++;
    }
    if ((field = data.id) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/call.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.state) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/state', 'resources/call.schema.json#/properties/state/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.callUuid) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/callUuid', 'resources/call.schema.json#/properties/callUuid/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.connId) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/connId', 'resources/call.schema.json#/properties/connId/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.deviceUri) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/deviceUri', 'resources/call.schema.json#/properties/deviceUri/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.uri) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/uri', 'resources/call.schema.json#/properties/uri/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.path) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/path', 'resources/call.schema.json#/properties/path/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data7 = data.participants;
    if (data7 !== undefined) {
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if ((typeof data8 !== 'string') && (!(data8 && typeof data8 == 'object' && !Array.isArray(data8)))) {
            vErrors = fault(vErrors, '/participants/' + i0, 'resources/call.schema.json#/properties/participants/items/type', 'type', { type: value0 });
            errors++;
          }
          if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
            if (!checkCallParticipant(data8)) {
              vErrors = innerFaults(vErrors, '/participants/' + i0, checkCallParticipant.errors);
              errors = vErrors.length;
            }
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/participants', 'resources/call.schema.json#/properties/participants/type', 'type', { type: 'array' });
        errors++;
      }
    }
    const data9 = data.participantsInfo;
    if (data9 !== undefined) {
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!checkParticipantInfo(data9[i1])) {
            vErrors = innerFaults(vErrors, '/participantsInfo/' + i1, checkParticipantInfo.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/participantsInfo', 'resources/call.schema.json#/properties/participantsInfo/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if ((field = data.ani) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/ani', 'resources/call.schema.json#/properties/ani/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.dnis) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/dnis', 'resources/call.schema.json#/properties/dnis/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.callType) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/callType', 'resources/call.schema.json#/properties/callType/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data14 = data.capabilities;
    if (data14 !== undefined) {
      if (Array.isArray(data14)) {
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data14[i2] !== 'string') {
            vErrors = fault(vErrors, '/capabilities/' + i2, 'resources/call.schema.json#/properties/capabilities/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/capabilities', 'resources/call.schema.json#/properties/capabilities/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if ((field = data.userData) !== undefined) {
      if (!checkUserData(field)) {
        vErrors = innerFaults(vErrors, '/userData', checkUserData.errors);
        errors = vErrors.length;
      }
    }
    if ((field = data.duration) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/duration', 'resources/call.schema.json#/properties/duration/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.mute) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/mute', 'resources/call.schema.json#/properties/mute/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.recordingState) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/recordingState', 'resources/call.schema.json#/properties/recordingState/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.supervisorListeningIn) !== undefined) {
      if (typeof field !== 'boolean') {
        vErrors = fault(vErrors, '/supervisorListeningIn', 'resources/call.schema.json#/properties/supervisorListeningIn/type', 'type', { type: 'boolean' });
        errors++;
      }
    }
    if ((field = data.monitoredUserMuted) !== undefined) {
      if (typeof field !== 'boolean') {
        vErrors = fault(vErrors, '/monitoredUserMuted', 'resources/call.schema.json#/properties/monitoredUserMuted/type', 'type', { type: 'boolean' });
        errors++;
      }
    }
    if ((field = data.monitoring) !== undefined) {
      if (typeof field !== 'boolean') {
        vErrors = fault(vErrors, '/monitoring', 'resources/call.schema.json#/properties/monitoring/type', 'type', { type: 'boolean' });
        errors++;
      }
    }
    if ((field = data.parentCallUri) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/parentCallUri', 'resources/call.schema.json#/properties/parentCallUri/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.parentCallPath) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/parentCallPath', 'resources/call.schema.json#/properties/parentCallPath/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.case) !== undefined) {
      if (!(Array.isArray(field))) {
        vErrors = fault(vErrors, '/case', 'resources/call.schema.json#/properties/case/type', 'type', { type: 'array' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/call.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
