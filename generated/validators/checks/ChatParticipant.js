// @generated from schemas/resources/chat-participant.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';

export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.nickname === undefined) {
      vErrors = fault(vErrors, '', 'resources/chat-participant.schema.json#/required', 'required', { missingProperty: 'nickname' });
      errors++;
    }
    if (data.type === undefined) {
      vErrors = fault(vErrors, '', 'resources/chat-participant.schema.json#/required', 'required', { missingProperty: 'type' });
      errors++;
    }
    if (data.participantId === undefined) {
      vErrors = fault(vErrors, '', 'resources/chat-participant.schema.json#/required', 'required', { missingProperty: 'participantId' });
      errors++;
    }
    if ((field = data.nickname) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/nickname', 'resources/chat-participant.schema.json#/properties/nickname/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.type) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/type', 'resources/chat-participant.schema.json#/properties/type/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.participantId) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/participantId', 'resources/chat-participant.schema.json#/properties/participantId/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.id) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/chat-participant.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.uri) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/uri', 'resources/chat-participant.schema.json#/properties/uri/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.visibility) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/visibility', 'resources/chat-participant.schema.json#/properties/visibility/type', 'type', { type: 'string' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/chat-participant.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
