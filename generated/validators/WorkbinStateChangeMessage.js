// @generated from schemas/messages/WorkbinStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { standardSchema, validate } from '../runtime/validator.js';
import { checkWorkbinStateChangeMessage } from '../checks.js';

export function isWorkbinStateChangeMessage(value) {
  try {
    return checkWorkbinStateChangeMessage(value) === null;
  } catch {
    return false;
  }
}

export function validateWorkbinStateChangeMessage(value) {
  return validate(checkWorkbinStateChangeMessage, value);
}

export const WorkbinStateChangeMessageSchema = /*#__PURE__*/ standardSchema(
  'gws-notifications', checkWorkbinStateChangeMessage,
);
