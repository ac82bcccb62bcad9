// @generated from schemas/messages/FacebooksessionStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { isValid, standardSchema, validate } from '../runtime/validator.js';
import { check } from './checks/FacebooksessionStateChangeMessage.js';

export function isFacebooksessionStateChangeMessage(value) {
  return isValid(check, value);
}

export function validateFacebooksessionStateChangeMessage(value) {
  return validate(check, value);
}

export const FacebooksessionStateChangeMessageSchema = /*#__PURE__*/ standardSchema('gws-notifications', check);
