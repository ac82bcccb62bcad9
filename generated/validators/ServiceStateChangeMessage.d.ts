// @generated from schemas/messages/ServiceStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { StandardSchema, Validated } from '../runtime/standard-schema.js';
import type { ServiceStateChangeMessage } from '../types/ServiceStateChangeMessage.js';

/**
 * Whether a value is a whole ServiceStateChangeMessage.
 *
 * @example
 * if (isServiceStateChangeMessage(value)) console.log(value) // of type ServiceStateChangeMessage
 */
export declare function isServiceStateChangeMessage(value: unknown): value is ServiceStateChangeMessage;

/**
 * The value as ServiceStateChangeMessage, or what is wrong with it.
 *
 * @example
 * const result = validateServiceStateChangeMessage(value)
 * if (result.issues) console.warn(result.issues)
 * else console.log(result.value)
 */
export declare function validateServiceStateChangeMessage(value: unknown): Validated<ServiceStateChangeMessage>;

/**
 * A Standard Schema for a whole ServiceStateChangeMessage.
 *
 * @example
 * ServiceStateChangeMessageSchema['~standard'].validate(value)
 */
export declare const ServiceStateChangeMessageSchema: StandardSchema<ServiceStateChangeMessage>;
