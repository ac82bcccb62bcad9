// @generated from schemas/resources/im-session.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';
import { innerFaults } from '../../runtime/inner-faults.js';
import { check as checkCallParticipant } from './CallParticipant.js';
import { check as checkUserData } from './UserData.js';

export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      vErrors = fault(vErrors, '', 'resources/im-session.schema.json#/required', 'required', { missingProperty: 'id' });
      errors++;
    }
    if (data.state === undefined) {
      vErrors = fault(vErrors, '', 'resources/im-session.schema.json#/required', 'required', { missingProperty: 'state' });
      errors++;
    }
    if ((field = data.id) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/im-session.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.state) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/state', 'resources/im-session.schema.json#/properties/state/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.uri) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/uri', 'resources/im-session.schema.json#/properties/uri/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.path) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/path', 'resources/im-session.schema.json#/properties/path/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data4 = data.participants;
    if (data4 !== undefined) {
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!checkCallParticipant(data4[i0])) {
            vErrors = innerFaults(vErrors, '/participants/' + i0, checkCallParticipant.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/participants', 'resources/im-session.schema.json#/properties/participants/type', 'type', { type: 'array' });
        errors++;
      }
    }
    const data6 = data.capabilities;
    if (data6 !== undefined) {
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data6[i1] !== 'string') {
            vErrors = fault(vErrors, '/capabilities/' + i1, 'resources/im-session.schema.json#/properties/capabilities/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/capabilities', 'resources/im-session.schema.json#/properties/capabilities/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if ((field = data.userData) !== undefined) {
      if (!checkUserData(field)) {
        vErrors = innerFaults(vErrors, '/userData', checkUserData.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/im-session.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
