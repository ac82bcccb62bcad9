// @generated from schemas/messages/OpenmediaStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { StandardSchema, Validated } from '../runtime/standard-schema.js';
import type { OpenmediaStateChangeMessage } from '../types/OpenmediaStateChangeMessage.js';

/**
 * Whether a value is a whole OpenmediaStateChangeMessage.
 *
 * @example
 * if (isOpenmediaStateChangeMessage(value)) console.log(value) // of type OpenmediaStateChangeMessage
 */
export declare function isOpenmediaStateChangeMessage(value: unknown): value is OpenmediaStateChangeMessage;

/**
 * The value as OpenmediaStateChangeMessage, or what is wrong with it.
 *
 * @example
 * const result = validateOpenmediaStateChangeMessage(value)
 * if (result.issues) console.warn(result.issues)
 * else console.log(result.value)
 */
export declare function validateOpenmediaStateChangeMessage(value: unknown): Validated<OpenmediaStateChangeMessage>;

/**
 * A Standard Schema for a whole OpenmediaStateChangeMessage.
 *
 * @example
 * OpenmediaStateChangeMessageSchema['~standard'].validate(value)
 */
export declare const OpenmediaStateChangeMessageSchema: StandardSchema<OpenmediaStateChangeMessage>;
