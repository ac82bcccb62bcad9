// @generated from schemas/messages/OpenmediaStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { isValid, standardSchema, validate } from '../runtime/validator.js';
import { checkOpenmediaStateChangeMessage } from '../checks.js';

export function isOpenmediaStateChangeMessage(value) {
  return isValid(checkOpenmediaStateChangeMessage, value);
}

export function validateOpenmediaStateChangeMessage(value) {
  return validate(checkOpenmediaStateChangeMessage, value);
}

export const OpenmediaStateChangeMessageSchema = /*#__PURE__*/ standardSchema(
  'gws-notifications', checkOpenmediaStateChangeMessage,
);
