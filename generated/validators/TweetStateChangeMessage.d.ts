// @generated from schemas/messages/TweetStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { StandardSchema, Validated } from '../runtime/standard-schema.js';
import type { TweetStateChangeMessage } from '../types/TweetStateChangeMessage.js';

/**
 * Whether a value is a whole TweetStateChangeMessage.
 *
 * @example
 * if (isTweetStateChangeMessage(value)) console.log(value) // of type TweetStateChangeMessage
 */
export declare function isTweetStateChangeMessage(value: unknown): value is TweetStateChangeMessage;

/**
 * The value as TweetStateChangeMessage, or what is wrong with it.
 *
 * @example
 * const result = validateTweetStateChangeMessage(value)
 * if (result.issues) console.warn(result.issues)
 * else console.log(result.value)
 */
export declare function validateTweetStateChangeMessage(value: unknown): Validated<TweetStateChangeMessage>;

/**
 * A Standard Schema for a whole TweetStateChangeMessage.
 *
 * @example
 * TweetStateChangeMessageSchema['~standard'].validate(value)
 */
export declare const TweetStateChangeMessageSchema: StandardSchema<TweetStateChangeMessage>;
