// @generated from schemas/messages/ServiceStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { isValid, standardSchema, validate } from '../runtime/validator.js';
import { checkServiceStateChangeMessage } from '../checks.js';

export function isServiceStateChangeMessage(value) {
  return isValid(checkServiceStateChangeMessage, value);
}

export function validateServiceStateChangeMessage(value) {
  return validate(checkServiceStateChangeMessage, value);
}

export const ServiceStateChangeMessageSchema = /*#__PURE__*/ standardSchema(
  'gws-notifications', checkServiceStateChangeMessage,
);
