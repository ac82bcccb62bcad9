// @generated from schemas/messages/DeviceStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { isValid, standardSchema, validate } from '../runtime/validator.js';
import { check } from './checks/DeviceStateChangeMessage.js';

export function isDeviceStateChangeMessage(value) {
  return isValid(check, value);
}

export function validateDeviceStateChangeMessage(value) {
  return validate(check, value);
}

export const DeviceStateChangeMessageSchema = /*#__PURE__*/ standardSchema('gws-notifications', check);
