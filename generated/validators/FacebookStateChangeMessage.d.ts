// @generated from schemas/messages/FacebookStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { StandardSchema, Validated } from '../runtime/standard-schema.js';
import type { FacebookStateChangeMessage } from '../types/FacebookStateChangeMessage.js';

/** Whether a value is a whole FacebookStateChangeMessage. */
export declare function isFacebookStateChangeMessage(value: unknown): value is FacebookStateChangeMessage;

/** The value as FacebookStateChangeMessage, or what is wrong with it. */
export declare function validateFacebookStateChangeMessage(value: unknown): Validated<FacebookStateChangeMessage>;

/** A Standard Schema for a whole FacebookStateChangeMessage. */
export declare const FacebookStateChangeMessageSchema: StandardSchema<FacebookStateChangeMessage>;
