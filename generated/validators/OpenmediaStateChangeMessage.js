// @generated from schemas/messages/OpenmediaStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { isValid, standardSchema, validate } from '../runtime/validator.js';
import { check } from './checks/OpenmediaStateChangeMessage.js';

export function isOpenmediaStateChangeMessage(value) {
  return isValid(check, value);
}

export function validateOpenmediaStateChangeMessage(value) {
  return validate(check, value);
}

export const OpenmediaStateChangeMessageSchema = /*#__PURE__*/ standardSchema('gws-notifications', check);
