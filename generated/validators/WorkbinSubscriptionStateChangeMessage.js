// @generated from schemas/messages/WorkbinSubscriptionStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { standardSchema, validate } from '../runtime/validator.js';
import { checkWorkbinSubscriptionStateChangeMessage } from '../checks.js';

export function isWorkbinSubscriptionStateChangeMessage(value) {
  try {
    return checkWorkbinSubscriptionStateChangeMessage(value) === null;
  } catch {
    return false;
  }
}

export function validateWorkbinSubscriptionStateChangeMessage(value) {
  return validate(checkWorkbinSubscriptionStateChangeMessage, value);
}

export const WorkbinSubscriptionStateChangeMessageSchema = /*#__PURE__*/ standardSchema(
  'gws-notifications', checkWorkbinSubscriptionStateChangeMessage,
);
