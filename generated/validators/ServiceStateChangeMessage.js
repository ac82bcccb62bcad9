// @generated from schemas/messages/ServiceStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { standardSchema, validate } from '../runtime/validator.js';
import { checkServiceStateChangeMessage } from '../checks.js';

export function isServiceStateChangeMessage(value) {
  try {
    return checkServiceStateChangeMessage(value) === null;
  } catch {
    return false;
  }
}

export function validateServiceStateChangeMessage(value) {
  return validate(checkServiceStateChangeMessage, value);
}

export const ServiceStateChangeMessageSchema = /*#__PURE__*/ standardSchema(
  'gws-notifications', checkServiceStateChangeMessage,
);
