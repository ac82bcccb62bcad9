// @generated from schemas/messages/IMLogUpdateMessage.schema.json by cometd-codegen. Do not edit.

import { standardSchema, validate } from '../runtime/validator.js';
import { checkIMLogUpdateMessage } from '../checks.js';

export function isIMLogUpdateMessage(value) {
  try {
    return checkIMLogUpdateMessage(value) === null;
  } catch {
    return false;
  }
}

export function validateIMLogUpdateMessage(value) {
  return validate(checkIMLogUpdateMessage, value);
}

export const IMLogUpdateMessageSchema = /*#__PURE__*/ standardSchema('gws-notifications', checkIMLogUpdateMessage);
