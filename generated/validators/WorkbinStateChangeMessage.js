// @generated from schemas/messages/WorkbinStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { isValid, standardSchema, validate } from '../runtime/validator.js';
import { checkWorkbinStateChangeMessage } from '../checks.js';

export function isWorkbinStateChangeMessage(value) {
  return isValid(checkWorkbinStateChangeMessage, value);
}

export function validateWorkbinStateChangeMessage(value) {
  return validate(checkWorkbinStateChangeMessage, value);
}

export const WorkbinStateChangeMessageSchema = /*#__PURE__*/ standardSchema(
  'gws-notifications', checkWorkbinStateChangeMessage,
);
