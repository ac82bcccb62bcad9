// @generated from schemas/messages/ErrorMessage.schema.json by cometd-codegen. Do not edit.

import { standardSchema, validate } from '../runtime/validator.js';
import { checkErrorMessage } from '../checks.js';

export function isErrorMessage(value) {
  try {
    return checkErrorMessage(value) === null;
  } catch {
    return false;
  }
}

export function validateErrorMessage(value) {
  return validate(checkErrorMessage, value);
}

export const ErrorMessageSchema = /*#__PURE__*/ standardSchema('gws-notifications', checkErrorMessage);
