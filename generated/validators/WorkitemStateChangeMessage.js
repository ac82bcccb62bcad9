// @generated from schemas/messages/WorkitemStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { isValid, standardSchema, validate } from '../runtime/validator.js';
import { checkWorkitemStateChangeMessage } from '../checks.js';

export function isWorkitemStateChangeMessage(value) {
  return isValid(checkWorkitemStateChangeMessage, value);
}

export function validateWorkitemStateChangeMessage(value) {
  return validate(checkWorkitemStateChangeMessage, value);
}

export const WorkitemStateChangeMessageSchema = /*#__PURE__*/ standardSchema(
  'gws-notifications', checkWorkitemStateChangeMessage,
);
