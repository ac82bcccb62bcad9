// @generated from schemas/messages/FacebooksessionStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { standardSchema, validate } from '../runtime/validator.js';
import { checkFacebooksessionStateChangeMessage } from '../checks.js';

export function isFacebooksessionStateChangeMessage(value) {
  try {
    return checkFacebooksessionStateChangeMessage(value) === null;
  } catch {
    return false;
  }
}

export function validateFacebooksessionStateChangeMessage(value) {
  return validate(checkFacebooksessionStateChangeMessage, value);
}

export const FacebooksessionStateChangeMessageSchema = /*#__PURE__*/ standardSchema(
  'gws-notifications', checkFacebooksessionStateChangeMessage,
);
