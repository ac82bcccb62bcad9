// @generated from schemas/messages/FacebooksessionStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { isValid, standardSchema, validate } from '../runtime/validator.js';
import { checkFacebooksessionStateChangeMessage } from '../checks.js';

export function isFacebooksessionStateChangeMessage(value) {
  return isValid(checkFacebooksessionStateChangeMessage, value);
}

export function validateFacebooksessionStateChangeMessage(value) {
  return validate(checkFacebooksessionStateChangeMessage, value);
}

export const FacebooksessionStateChangeMessageSchema = /*#__PURE__*/ standardSchema(
  'gws-notifications', checkFacebooksessionStateChangeMessage,
);
