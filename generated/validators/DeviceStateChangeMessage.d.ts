// @generated from schemas/messages/DeviceStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { StandardSchema, Validated } from '../runtime/standard-schema.js';
import type { DeviceStateChangeMessage } from '../types/DeviceStateChangeMessage.js';

/** Whether a value is a whole DeviceStateChangeMessage. */
export declare function isDeviceStateChangeMessage(value: unknown): value is DeviceStateChangeMessage;

/** The value as DeviceStateChangeMessage, or what is wrong with it. */
export declare function validateDeviceStateChangeMessage(value: unknown): Validated<DeviceStateChangeMessage>;

/** A Standard Schema for a whole DeviceStateChangeMessage. */
export declare const DeviceStateChangeMessageSchema: StandardSchema<DeviceStateChangeMessage>;
