// @generated from schemas/messages/IMSessionStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { standardSchema, validate } from '../runtime/validator.js';
import { checkIMSessionStateChangeMessage } from '../checks.js';

export function isIMSessionStateChangeMessage(value) {
  try {
    return checkIMSessionStateChangeMessage(value) === null;
  } catch {
    return false;
  }
}

export function validateIMSessionStateChangeMessage(value) {
  return validate(checkIMSessionStateChangeMessage, value);
}

export const IMSessionStateChangeMessageSchema = /*#__PURE__*/ standardSchema(
  'gws-notifications', checkIMSessionStateChangeMessage,
);
