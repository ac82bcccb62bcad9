// @generated from schemas/messages/ChatStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { StandardSchema, Validated } from '../runtime/standard-schema.js';
import type { ChatStateChangeMessage } from '../types/ChatStateChangeMessage.js';

/**
 * Whether a value is a whole ChatStateChangeMessage.
 *
 * @example
 * if (isChatStateChangeMessage(value)) console.log(value) // of type ChatStateChangeMessage
 */
export declare function isChatStateChangeMessage(value: unknown): value is ChatStateChangeMessage;

/**
 * The value as ChatStateChangeMessage, or what is wrong with it.
 *
 * @example
 * const result = validateChatStateChangeMessage(value)
 * if (result.issues) console.warn(result.issues)
 * else console.log(result.value)
 */
export declare function validateChatStateChangeMessage(value: unknown): Validated<ChatStateChangeMessage>;

/**
 * A Standard Schema for a whole ChatStateChangeMessage.
 *
 * @example
 * ChatStateChangeMessageSchema['~standard'].validate(value)
 */
export declare const ChatStateChangeMessageSchema: StandardSchema<ChatStateChangeMessage>;
