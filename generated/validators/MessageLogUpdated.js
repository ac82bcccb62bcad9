// @generated from schemas/messages/MessageLogUpdated.schema.json by cometd-codegen. Do not edit.

import { standardSchema, validate } from '../runtime/validator.js';
import { checkMessageLogUpdated } from '../checks.js';

export function isMessageLogUpdated(value) {
  try {
    return checkMessageLogUpdated(value) === null;
  } catch {
    return false;
  }
}

export function validateMessageLogUpdated(value) {
  return validate(checkMessageLogUpdated, value);
}

export const MessageLogUpdatedSchema = /*#__PURE__*/ standardSchema('gws-notifications', checkMessageLogUpdated);
