// @generated from schemas/messages/ServiceStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { isValid, standardSchema, validate } from '../runtime/validator.js';
import { check } from './checks/ServiceStateChangeMessage.js';

export function isServiceStateChangeMessage(value) {
  return isValid(check, value);
}

export function validateServiceStateChangeMessage(value) {
  return validate(check, value);
}

export const ServiceStateChangeMessageSchema = /*#__PURE__*/ standardSchema('gws-notifications', check);
