// @generated from schemas/messages/WorkbinSubscriptionStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { isValid, standardSchema, validate } from '../runtime/validator.js';
import { check } from './checks/WorkbinSubscriptionStateChangeMessage.js';

export function isWorkbinSubscriptionStateChangeMessage(value) {
  return isValid(check, value);
}

export function validateWorkbinSubscriptionStateChangeMessage(value) {
  return validate(check, value);
}

export const WorkbinSubscriptionStateChangeMessageSchema = /*#__PURE__*/ standardSchema('gws-notifications', check);
