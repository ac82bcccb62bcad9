// @generated from schemas/messages/FacebookStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { isValid, standardSchema, validate } from '../runtime/validator.js';
import { check } from './checks/FacebookStateChangeMessage.js';

export function isFacebookStateChangeMessage(value) {
  return isValid(check, value);
}

export function validateFacebookStateChangeMessage(value) {
  return validate(check, value);
}

export const FacebookStateChangeMessageSchema = /*#__PURE__*/ standardSchema('gws-notifications', check);
