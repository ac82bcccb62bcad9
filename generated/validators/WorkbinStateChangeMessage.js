// @generated from schemas/messages/WorkbinStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { isValid, standardSchema, validate } from '../runtime/validator.js';
import { check } from './checks/WorkbinStateChangeMessage.js';

export function isWorkbinStateChangeMessage(value) {
  return isValid(check, value);
}

export function validateWorkbinStateChangeMessage(value) {
  return validate(check, value);
}

export const WorkbinStateChangeMessageSchema = /*#__PURE__*/ standardSchema('gws-notifications', check);
