// @generated from schemas/messages/OpenmediaStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { standardSchema, validate } from '../runtime/validator.js';
import { checkOpenmediaStateChangeMessage } from '../checks.js';

export function isOpenmediaStateChangeMessage(value) {
  try {
    return checkOpenmediaStateChangeMessage(value) === null;
  } catch {
    return false;
  }
}

export function validateOpenmediaStateChangeMessage(value) {
  return validate(checkOpenmediaStateChangeMessage, value);
}

export const OpenmediaStateChangeMessageSchema = /*#__PURE__*/ standardSchema(
  'gws-notifications', checkOpenmediaStateChangeMessage,
);
