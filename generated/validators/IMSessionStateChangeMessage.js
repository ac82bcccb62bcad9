// @generated from schemas/messages/IMSessionStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { isValid, standardSchema, validate } from '../runtime/validator.js';
import { check } from './checks/IMSessionStateChangeMessage.js';

export function isIMSessionStateChangeMessage(value) {
  return isValid(check, value);
}

export function validateIMSessionStateChangeMessage(value) {
  return validate(check, value);
}

export const IMSessionStateChangeMessageSchema = /*#__PURE__*/ standardSchema('gws-notifications', check);
