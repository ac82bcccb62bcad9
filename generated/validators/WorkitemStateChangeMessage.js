// @generated from schemas/messages/WorkitemStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { isValid, standardSchema, validate } from '../runtime/validator.js';
import { check } from './checks/WorkitemStateChangeMessage.js';

export function isWorkitemStateChangeMessage(value) {
  return isValid(check, value);
}

export function validateWorkitemStateChangeMessage(value) {
  return validate(check, value);
}

export const WorkitemStateChangeMessageSchema = /*#__PURE__*/ standardSchema('gws-notifications', check);
