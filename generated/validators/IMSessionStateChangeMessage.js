// @generated from schemas/messages/IMSessionStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { isValid, standardSchema, validate } from '../runtime/validator.js';
import { checkIMSessionStateChangeMessage } from '../checks.js';

export function isIMSessionStateChangeMessage(value) {
  return isValid(checkIMSessionStateChangeMessage, value);
}

export function validateIMSessionStateChangeMessage(value) {
  return validate(checkIMSessionStateChangeMessage, value);
}

export const IMSessionStateChangeMessageSchema = /*#__PURE__*/ standardSchema(
  'gws-notifications', checkIMSessionStateChangeMessage,
);
