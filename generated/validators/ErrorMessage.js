// @generated from schemas/messages/ErrorMessage.schema.json by cometd-codegen. Do not edit.

import { isValid, standardSchema, validate } from '../runtime/validator.js';
import { check } from './checks/ErrorMessage.js';

export function isErrorMessage(value) {
  return isValid(check, value);
}

export function validateErrorMessage(value) {
  return validate(check, value);
}

export const ErrorMessageSchema = /*#__PURE__*/ standardSchema('gws-notifications', check);
