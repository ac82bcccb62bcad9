// @generated from schemas/messages/MessageLogUpdated.schema.json by cometd-codegen. Do not edit.

import type { StandardSchema, Validated } from '../runtime/standard-schema.js';
import type { MessageLogUpdated } from '../types/MessageLogUpdated.js';

/**
 * Whether a value is a whole MessageLogUpdated.
 *
 * @example
 * if (isMessageLogUpdated(value)) console.log(value) // of type MessageLogUpdated
 */
export declare function isMessageLogUpdated(value: unknown): value is MessageLogUpdated;

/**
 * The value as MessageLogUpdated, or what is wrong with it.
 *
 * @example
 * const result = validateMessageLogUpdated(value)
 * if (result.issues) console.warn(result.issues)
 * else console.log(result.value)
 */
export declare function validateMessageLogUpdated(value: unknown): Validated<MessageLogUpdated>;

/**
 * A Standard Schema for a whole MessageLogUpdated.
 *
 * @example
 * MessageLogUpdatedSchema['~standard'].validate(value)
 */
export declare const MessageLogUpdatedSchema: StandardSchema<MessageLogUpdated>;
