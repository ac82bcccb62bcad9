// @generated from schemas/messages/FacebookStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { StandardSchema, Validated } from '../runtime/standard-schema.js';
import type { FacebookStateChangeMessage } from '../types/FacebookStateChangeMessage.js';

/**
 * Whether a value is a whole FacebookStateChangeMessage.
 *
 * @example
 * if (isFacebookStateChangeMessage(value)) console.log(value) // of type FacebookStateChangeMessage
 */
export declare function isFacebookStateChangeMessage(value: unknown): value is FacebookStateChangeMessage;

/**
 * The value as FacebookStateChangeMessage, or what is wrong with it.
 *
 * @example
 * const result = validateFacebookStateChangeMessage(value)
 * if (result.issues) console.warn(result.issues)
 * else console.log(result.value)
 */
export declare function validateFacebookStateChangeMessage(value: unknown): Validated<FacebookStateChangeMessage>;

/**
 * A Standard Schema for a whole FacebookStateChangeMessage.
 *
 * @example
 * FacebookStateChangeMessageSchema['~standard'].validate(value)
 */
export declare const FacebookStateChangeMessageSchema: StandardSchema<FacebookStateChangeMessage>;
