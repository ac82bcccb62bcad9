// @generated from schemas/messages/EmailStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { StandardSchema, Validated } from '../runtime/standard-schema.js';
import type { EmailStateChangeMessage } from '../types/EmailStateChangeMessage.js';

/**
 * Whether a value is a whole EmailStateChangeMessage.
 *
 * @example
 * if (isEmailStateChangeMessage(value)) console.log(value) // of type EmailStateChangeMessage
 */
export declare function isEmailStateChangeMessage(value: unknown): value is EmailStateChangeMessage;

/**
 * The value as EmailStateChangeMessage, or what is wrong with it.
 *
 * @example
 * const result = validateEmailStateChangeMessage(value)
 * if (result.issues) console.warn(result.issues)
 * else console.log(result.value)
 */
export declare function validateEmailStateChangeMessage(value: unknown): Validated<EmailStateChangeMessage>;

/**
 * A Standard Schema for a whole EmailStateChangeMessage.
 *
 * @example
 * EmailStateChangeMessageSchema['~standard'].validate(value)
 */
export declare const EmailStateChangeMessageSchema: StandardSchema<EmailStateChangeMessage>;
