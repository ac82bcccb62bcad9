// @generated from schemas/messages/TweetOperationResponse.schema.json by cometd-codegen. Do not edit.

import type { StandardSchema, Validated } from '../runtime/standard-schema.js';
import type { TweetOperationResponse } from '../types/TweetOperationResponse.js';

/**
 * Whether a value is a whole TweetOperationResponse.
 *
 * @example
 * if (isTweetOperationResponse(value)) console.log(value) // of type TweetOperationResponse
 */
export declare function isTweetOperationResponse(value: unknown): value is TweetOperationResponse;

/**
 * The value as TweetOperationResponse, or what is wrong with it.
 *
 * @example
 * const result = validateTweetOperationResponse(value)
 * if (result.issues) console.warn(result.issues)
 * else console.log(result.value)
 */
export declare function validateTweetOperationResponse(value: unknown): Validated<TweetOperationResponse>;

/**
 * A Standard Schema for a whole TweetOperationResponse.
 *
 * @example
 * TweetOperationResponseSchema['~standard'].validate(value)
 */
export declare const TweetOperationResponseSchema: StandardSchema<TweetOperationResponse>;
