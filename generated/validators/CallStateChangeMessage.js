// @generated from schemas/messages/CallStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { standardSchema, validate } from '../runtime/validator.js';
import { checkCallStateChangeMessage } from '../checks.js';

export function isCallStateChangeMessage(value) {
  try {
    return checkCallStateChangeMessage(value) === null;
  } catch {
    return false;
  }
}

export function validateCallStateChangeMessage(value) {
  return validate(checkCallStateChangeMessage, value);
}

export const CallStateChangeMessageSchema = /*#__PURE__*/ standardSchema(
  'gws-notifications', checkCallStateChangeMessage,
);
