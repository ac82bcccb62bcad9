// @generated from schemas/messages/EmailStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { standardSchema, validate } from '../runtime/validator.js';
import { checkEmailStateChangeMessage } from '../checks.js';

export function isEmailStateChangeMessage(value) {
  try {
    return checkEmailStateChangeMessage(value) === null;
  } catch {
    return false;
  }
}

export function validateEmailStateChangeMessage(value) {
  return validate(checkEmailStateChangeMessage, value);
}

export const EmailStateChangeMessageSchema = /*#__PURE__*/ standardSchema(
  'gws-notifications', checkEmailStateChangeMessage,
);
