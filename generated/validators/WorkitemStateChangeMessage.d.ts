// @generated from schemas/messages/WorkitemStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { StandardSchema, Validated } from '../runtime/standard-schema.js';
import type { WorkitemStateChangeMessage } from '../types/WorkitemStateChangeMessage.js';

/**
 * Whether a value is a whole WorkitemStateChangeMessage.
 *
 * @example
 * if (isWorkitemStateChangeMessage(value)) console.log(value) // of type WorkitemStateChangeMessage
 */
export declare function isWorkitemStateChangeMessage(value: unknown): value is WorkitemStateChangeMessage;

/**
 * The value as WorkitemStateChangeMessage, or what is wrong with it.
 *
 * @example
 * const result = validateWorkitemStateChangeMessage(value)
 * if (result.issues) console.warn(result.issues)
 * else console.log(result.value)
 */
export declare function validateWorkitemStateChangeMessage(value: unknown): Validated<WorkitemStateChangeMessage>;

/**
 * A Standard Schema for a whole WorkitemStateChangeMessage.
 *
 * @example
 * WorkitemStateChangeMessageSchema['~standard'].validate(value)
 */
export declare const WorkitemStateChangeMessageSchema: StandardSchema<WorkitemStateChangeMessage>;
