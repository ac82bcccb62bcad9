// @generated from schemas/messages/ChatStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { standardSchema, validate } from '../runtime/validator.js';
import { checkChatStateChangeMessage } from '../checks.js';

export function isChatStateChangeMessage(value) {
  try {
    return checkChatStateChangeMessage(value) === null;
  } catch {
    return false;
  }
}

export function validateChatStateChangeMessage(value) {
  return validate(checkChatStateChangeMessage, value);
}

export const ChatStateChangeMessageSchema = /*#__PURE__*/ standardSchema(
  'gws-notifications', checkChatStateChangeMessage,
);
