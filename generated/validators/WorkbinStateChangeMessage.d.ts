// @generated from schemas/messages/WorkbinStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { StandardSchema, Validated } from '../runtime/standard-schema.js';
import type { WorkbinStateChangeMessage } from '../types/WorkbinStateChangeMessage.js';

/**
 * Whether a value is a whole WorkbinStateChangeMessage.
 *
 * @example
 * if (isWorkbinStateChangeMessage(value)) console.log(value) // of type WorkbinStateChangeMessage
 */
export declare function isWorkbinStateChangeMessage(value: unknown): value is WorkbinStateChangeMessage;

/**
 * The value as WorkbinStateChangeMessage, or what is wrong with it.
 *
 * @example
 * const result = validateWorkbinStateChangeMessage(value)
 * if (result.issues) console.warn(result.issues)
 * else console.log(result.value)
 */
export declare function validateWorkbinStateChangeMessage(value: unknown): Validated<WorkbinStateChangeMessage>;

/**
 * A Standard Schema for a whole WorkbinStateChangeMessage.
 *
 * @example
 * WorkbinStateChangeMessageSchema['~standard'].validate(value)
 */
export declare const WorkbinStateChangeMessageSchema: StandardSchema<WorkbinStateChangeMessage>;
