// @generated from schemas/messages/FacebookStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { isValid, standardSchema, validate } from '../runtime/validator.js';
import { checkFacebookStateChangeMessage } from '../checks.js';

export function isFacebookStateChangeMessage(value) {
  return isValid(checkFacebookStateChangeMessage, value);
}

export function validateFacebookStateChangeMessage(value) {
  return validate(checkFacebookStateChangeMessage, value);
}

export const FacebookStateChangeMessageSchema = /*#__PURE__*/ standardSchema(
  'gws-notifications', checkFacebookStateChangeMessage,
);
