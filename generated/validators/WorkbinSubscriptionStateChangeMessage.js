// @generated from schemas/messages/WorkbinSubscriptionStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { isValid, standardSchema, validate } from '../runtime/validator.js';
import { checkWorkbinSubscriptionStateChangeMessage } from '../checks.js';

export function isWorkbinSubscriptionStateChangeMessage(value) {
  return isValid(checkWorkbinSubscriptionStateChangeMessage, value);
}

export function validateWorkbinSubscriptionStateChangeMessage(value) {
  return validate(checkWorkbinSubscriptionStateChangeMessage, value);
}

export const WorkbinSubscriptionStateChangeMessageSchema = /*#__PURE__*/ standardSchema(
  'gws-notifications', checkWorkbinSubscriptionStateChangeMessage,
);
