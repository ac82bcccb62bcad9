// @generated from schemas/messages/EmailStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { isValid, standardSchema, validate } from '../runtime/validator.js';
import { checkEmailStateChangeMessage } from '../checks.js';

export function isEmailStateChangeMessage(value) {
  return isValid(checkEmailStateChangeMessage, value);
}

export function validateEmailStateChangeMessage(value) {
  return validate(checkEmailStateChangeMessage, value);
}

export const EmailStateChangeMessageSchema = /*#__PURE__*/ standardSchema(
  'gws-notifications', checkEmailStateChangeMessage,
);
