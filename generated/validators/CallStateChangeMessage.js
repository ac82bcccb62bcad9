// @generated from schemas/messages/CallStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { isValid, standardSchema, validate } from '../runtime/validator.js';
import { checkCallStateChangeMessage } from '../checks.js';

export function isCallStateChangeMessage(value) {
  return isValid(checkCallStateChangeMessage, value);
}

export function validateCallStateChangeMessage(value) {
  return validate(checkCallStateChangeMessage, value);
}

export const CallStateChangeMessageSchema = /*#__PURE__*/ standardSchema(
  'gws-notifications', checkCallStateChangeMessage,
);
