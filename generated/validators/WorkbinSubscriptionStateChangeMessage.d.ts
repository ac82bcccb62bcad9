// @generated from schemas/messages/WorkbinSubscriptionStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { StandardSchema, Validated } from '../runtime/standard-schema.js';
import type { WorkbinSubscriptionStateChangeMessage } from '../types/WorkbinSubscriptionStateChangeMessage.js';

/**
 * Whether a value is a whole WorkbinSubscriptionStateChangeMessage.
 *
 * @example
 * // of type WorkbinSubscriptionStateChangeMessage
 * if (isWorkbinSubscriptionStateChangeMessage(value)) console.log(value)
 */
export declare function isWorkbinSubscriptionStateChangeMessage(
  value: unknown,
): value is WorkbinSubscriptionStateChangeMessage;

/**
 * The value as WorkbinSubscriptionStateChangeMessage, or what is wrong with it.
 *
 * @example
 * const result = validateWorkbinSubscriptionStateChangeMessage(value)
 * if (result.issues) console.warn(result.issues)
 * else console.log(result.value)
 */
export declare function validateWorkbinSubscriptionStateChangeMessage(
  value: unknown,
): Validated<WorkbinSubscriptionStateChangeMessage>;

/**
 * A Standard Schema for a whole WorkbinSubscriptionStateChangeMessage.
 *
 * @example
 * WorkbinSubscriptionStateChangeMessageSchema['~standard'].validate(value)
 */
export declare const WorkbinSubscriptionStateChangeMessageSchema: StandardSchema<WorkbinSubscriptionStateChangeMessage>;
