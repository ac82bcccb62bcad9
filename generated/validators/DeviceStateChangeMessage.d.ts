// @generated from schemas/messages/DeviceStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { StandardSchema, Validated } from '../runtime/standard-schema.js';
import type { DeviceStateChangeMessage } from '../types/DeviceStateChangeMessage.js';

/**
 * Whether a value is a whole DeviceStateChangeMessage.
 *
 * @example
 * if (isDeviceStateChangeMessage(value)) console.log(value) // of type DeviceStateChangeMessage
 */
export declare function isDeviceStateChangeMessage(value: unknown): value is DeviceStateChangeMessage;

/**
 * The value as DeviceStateChangeMessage, or what is wrong with it.
 *
 * @example
 * const result = validateDeviceStateChangeMessage(value)
 * if (result.issues) console.warn(result.issues)
 * else console.log(result.value)
 */
export declare function validateDeviceStateChangeMessage(value: unknown): Validated<DeviceStateChangeMessage>;

/**
 * A Standard Schema for a whole DeviceStateChangeMessage.
 *
 * @example
 * DeviceStateChangeMessageSchema['~standard'].validate(value)
 */
export declare const DeviceStateChangeMessageSchema: StandardSchema<DeviceStateChangeMessage>;
