// @generated from schemas/messages/MessageLogUpdated.schema.json by cometd-codegen. Do not edit.

import { isValid, standardSchema, validate } from '../runtime/validator.js';
import { check } from './checks/MessageLogUpdated.js';

export function isMessageLogUpdated(value) {
  return isValid(check, value);
}

export function validateMessageLogUpdated(value) {
  return validate(check, value);
}

export const MessageLogUpdatedSchema = /*#__PURE__*/ standardSchema('gws-notifications', check);
