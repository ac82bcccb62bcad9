// @generated from schemas/messages/WorkitemStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { standardSchema, validate } from '../runtime/validator.js';
import { checkWorkitemStateChangeMessage } from '../checks.js';

export function isWorkitemStateChangeMessage(value) {
  try {
    return checkWorkitemStateChangeMessage(value) === null;
  } catch {
    return false;
  }
}

export function validateWorkitemStateChangeMessage(value) {
  return validate(checkWorkitemStateChangeMessage, value);
}

export const WorkitemStateChangeMessageSchema = /*#__PURE__*/ standardSchema(
  'gws-notifications', checkWorkitemStateChangeMessage,
);
