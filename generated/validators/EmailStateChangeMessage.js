// @generated from schemas/messages/EmailStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { isValid, standardSchema, validate } from '../runtime/validator.js';
import { check } from './checks/EmailStateChangeMessage.js';

export function isEmailStateChangeMessage(value) {
  return isValid(check, value);
}

export function validateEmailStateChangeMessage(value) {
  return validate(check, value);
}

export const EmailStateChangeMessageSchema = /*#__PURE__*/ standardSchema('gws-notifications', check);
