// @generated from schemas/messages/FacebookStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { standardSchema, validate } from '../runtime/validator.js';
import { checkFacebookStateChangeMessage } from '../checks.js';

export function isFacebookStateChangeMessage(value) {
  try {
    return checkFacebookStateChangeMessage(value) === null;
  } catch {
    return false;
  }
}

export function validateFacebookStateChangeMessage(value) {
  return validate(checkFacebookStateChangeMessage, value);
}

export const FacebookStateChangeMessageSchema = /*#__PURE__*/ standardSchema(
  'gws-notifications', checkFacebookStateChangeMessage,
);
