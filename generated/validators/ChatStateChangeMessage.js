// @generated from schemas/messages/ChatStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { isValid, standardSchema, validate } from '../runtime/validator.js';
import { check } from './checks/ChatStateChangeMessage.js';

export function isChatStateChangeMessage(value) {
  return isValid(check, value);
}

export function validateChatStateChangeMessage(value) {
  return validate(check, value);
}

export const ChatStateChangeMessageSchema = /*#__PURE__*/ standardSchema('gws-notifications', check);
