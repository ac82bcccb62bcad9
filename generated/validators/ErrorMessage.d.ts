// @generated from schemas/messages/ErrorMessage.schema.json by cometd-codegen. Do not edit.

import type { StandardSchema, Validated } from '../runtime/standard-schema.js';
import type { ErrorMessage } from '../types/ErrorMessage.js';

/**
 * Whether a value is a whole ErrorMessage.
 *
 * @example
 * if (isErrorMessage(value)) console.log(value) // of type ErrorMessage
 */
export declare function isErrorMessage(value: unknown): value is ErrorMessage;

/**
 * The value as ErrorMessage, or what is wrong with it.
 *
 * @example
 * const result = validateErrorMessage(value)
 * if (result.issues) console.warn(result.issues)
 * else console.log(result.value)
 */
export declare function validateErrorMessage(value: unknown): Validated<ErrorMessage>;

/**
 * A Standard Schema for a whole ErrorMessage.
 *
 * @example
 * ErrorMessageSchema['~standard'].validate(value)
 */
export declare const ErrorMessageSchema: StandardSchema<ErrorMessage>;
