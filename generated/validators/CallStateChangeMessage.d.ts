// @generated from schemas/messages/CallStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { StandardSchema, Validated } from '../runtime/standard-schema.js';
import type { CallStateChangeMessage } from '../types/CallStateChangeMessage.js';

/**
 * Whether a value is a whole CallStateChangeMessage.
 *
 * @example
 * if (isCallStateChangeMessage(value)) console.log(value) // of type CallStateChangeMessage
 */
export declare function isCallStateChangeMessage(value: unknown): value is CallStateChangeMessage;

/**
 * The value as CallStateChangeMessage, or what is wrong with it.
 *
 * @example
 * const result = validateCallStateChangeMessage(value)
 * if (result.issues) console.warn(result.issues)
 * else console.log(result.value)
 */
export declare function validateCallStateChangeMessage(value: unknown): Validated<CallStateChangeMessage>;

/**
 * A Standard Schema for a whole CallStateChangeMessage.
 *
 * @example
 * CallStateChangeMessageSchema['~standard'].validate(value)
 */
export declare const CallStateChangeMessageSchema: StandardSchema<CallStateChangeMessage>;
