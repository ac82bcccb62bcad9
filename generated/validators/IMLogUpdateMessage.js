// @generated from schemas/messages/IMLogUpdateMessage.schema.json by cometd-codegen. Do not edit.

import { isValid, standardSchema, validate } from '../runtime/validator.js';
import { check } from './checks/IMLogUpdateMessage.js';

export function isIMLogUpdateMessage(value) {
  return isValid(check, value);
}

export function validateIMLogUpdateMessage(value) {
  return validate(check, value);
}

export const IMLogUpdateMessageSchema = /*#__PURE__*/ standardSchema('gws-notifications', check);
