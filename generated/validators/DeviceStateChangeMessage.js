// @generated from schemas/messages/DeviceStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { standardSchema, validate } from '../runtime/validator.js';
import { checkDeviceStateChangeMessage } from '../checks.js';

export function isDeviceStateChangeMessage(value) {
  try {
    return checkDeviceStateChangeMessage(value) === null;
  } catch {
    return false;
  }
}

export function validateDeviceStateChangeMessage(value) {
  return validate(checkDeviceStateChangeMessage, value);
}

export const DeviceStateChangeMessageSchema = /*#__PURE__*/ standardSchema(
  'gws-notifications', checkDeviceStateChangeMessage,
);
