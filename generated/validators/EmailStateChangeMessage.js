// @generated from schemas/messages/EmailStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { fits, standardSchema, validate } from '../runtime/validator.js';
import { check } from './checks/EmailStateChangeMessage.js';

export function isEmailStateChangeMessage(value) {
  return fits(check, value);
}

export function validateEmailStateChangeMessage(value) {
  return validate(check, value);
}

export const EmailStateChangeMessageSchema = /*#__PURE__*/ standardSchema('gws-notifications', check);
