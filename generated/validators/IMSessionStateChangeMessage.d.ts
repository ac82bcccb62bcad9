// @generated from schemas/messages/IMSessionStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { StandardSchema, Validated } from '../runtime/standard-schema.js';
import type { IMSessionStateChangeMessage } from '../types/IMSessionStateChangeMessage.js';

/**
 * Whether a value is a whole IMSessionStateChangeMessage.
 *
 * @example
 * if (isIMSessionStateChangeMessage(value)) console.log(value) // of type IMSessionStateChangeMessage
 */
export declare function isIMSessionStateChangeMessage(value: unknown): value is IMSessionStateChangeMessage;

/**
 * The value as IMSessionStateChangeMessage, or what is wrong with it.
 *
 * @example
 * const result = validateIMSessionStateChangeMessage(value)
 * if (result.issues) console.warn(result.issues)
 * else console.log(result.value)
 */
export declare function validateIMSessionStateChangeMessage(value: unknown): Validated<IMSessionStateChangeMessage>;

/**
 * A Standard Schema for a whole IMSessionStateChangeMessage.
 *
 * @example
 * IMSessionStateChangeMessageSchema['~standard'].validate(value)
 */
export declare const IMSessionStateChangeMessageSchema: StandardSchema<IMSessionStateChangeMessage>;
