// @generated from schemas/messages/FacebooksessionStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { StandardSchema, Validated } from '../runtime/standard-schema.js';
import type { FacebooksessionStateChangeMessage } from '../types/FacebooksessionStateChangeMessage.js';

/**
 * Whether a value is a whole FacebooksessionStateChangeMessage.
 *
 * @example
 * // of type FacebooksessionStateChangeMessage
 * if (isFacebooksessionStateChangeMessage(value)) console.log(value)
 */
export declare function isFacebooksessionStateChangeMessage(value: unknown): value is FacebooksessionStateChangeMessage;

/**
 * The value as FacebooksessionStateChangeMessage, or what is wrong with it.
 *
 * @example
 * const result = validateFacebooksessionStateChangeMessage(value)
 * if (result.issues) console.warn(result.issues)
 * else console.log(result.value)
 */
export declare function validateFacebooksessionStateChangeMessage(
  value: unknown,
): Validated<FacebooksessionStateChangeMessage>;

/**
 * A Standard Schema for a whole FacebooksessionStateChangeMessage.
 *
 * @example
 * FacebooksessionStateChangeMessageSchema['~standard'].validate(value)
 */
export declare const FacebooksessionStateChangeMessageSchema: StandardSchema<FacebooksessionStateChangeMessage>;
