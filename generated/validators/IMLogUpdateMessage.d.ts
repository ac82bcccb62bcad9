// @generated from schemas/messages/IMLogUpdateMessage.schema.json by cometd-codegen. Do not edit.

import type { StandardSchema, Validated } from '../runtime/standard-schema.js';
import type { IMLogUpdateMessage } from '../types/IMLogUpdateMessage.js';

/**
 * Whether a value is a whole IMLogUpdateMessage.
 *
 * @example
 * if (isIMLogUpdateMessage(value)) console.log(value) // of type IMLogUpdateMessage
 */
export declare function isIMLogUpdateMessage(value: unknown): value is IMLogUpdateMessage;

/**
 * The value as IMLogUpdateMessage, or what is wrong with it.
 *
 * @example
 * const result = validateIMLogUpdateMessage(value)
 * if (result.issues) console.warn(result.issues)
 * else console.log(result.value)
 */
export declare function validateIMLogUpdateMessage(value: unknown): Validated<IMLogUpdateMessage>;

/**
 * A Standard Schema for a whole IMLogUpdateMessage.
 *
 * @example
 * IMLogUpdateMessageSchema['~standard'].validate(value)
 */
export declare const IMLogUpdateMessageSchema: StandardSchema<IMLogUpdateMessage>;
