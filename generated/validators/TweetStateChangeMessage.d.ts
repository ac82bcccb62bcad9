// @generated from schemas/messages/TweetStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { StandardSchema, Validated } from '../runtime/standard-schema.js';
import type { TweetStateChangeMessage } from '../types/TweetStateChangeMessage.js';

/** Whether a value is a whole TweetStateChangeMessage. */
export declare function isTweetStateChangeMessage(value: unknown): value is TweetStateChangeMessage;

/** The value as TweetStateChangeMessage, or what is wrong with it. */
export declare function validateTweetStateChangeMessage(value: unknown): Validated<TweetStateChangeMessage>;

/** A Standard Schema for a whole TweetStateChangeMessage. */
export declare const TweetStateChangeMessageSchema: StandardSchema<TweetStateChangeMessage>;
