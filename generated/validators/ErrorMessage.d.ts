// @generated from schemas/messages/ErrorMessage.schema.json by cometd-codegen. Do not edit.

import type { StandardSchema, Validated } from '../runtime/standard-schema.js';
import type { ErrorMessage } from '../types/ErrorMessage.js';

/** Whether a value is a whole ErrorMessage. */
export declare function isErrorMessage(value: unknown): value is ErrorMessage;

/** The value as ErrorMessage, or what is wrong with it. */
export declare function validateErrorMessage(value: unknown): Validated<ErrorMessage>;

/** A Standard Schema for a whole ErrorMessage. */
export declare const ErrorMessageSchema: StandardSchema<ErrorMessage>;
