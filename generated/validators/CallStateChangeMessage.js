// @generated from schemas/messages/CallStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { isValid, standardSchema, validate } from '../runtime/validator.js';
import { check } from './checks/CallStateChangeMessage.js';

export function isCallStateChangeMessage(value) {
  return isValid(check, value);
}

export function validateCallStateChangeMessage(value) {
  return validate(check, value);
}

export const CallStateChangeMessageSchema = /*#__PURE__*/ standardSchema('gws-notifications', check);
