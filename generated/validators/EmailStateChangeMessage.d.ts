// @generated from schemas/messages/EmailStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { StandardSchema, Validated } from '../runtime/standard-schema.js';
import type { EmailStateChangeMessage } from '../types/EmailStateChangeMessage.js';

/** Whether a value is a whole EmailStateChangeMessage. */
export declare function isEmailStateChangeMessage(value: unknown): value is EmailStateChangeMessage;

/** The value as EmailStateChangeMessage, or what is wrong with it. */
export declare function validateEmailStateChangeMessage(value: unknown): Validated<EmailStateChangeMessage>;

/** A Standard Schema for a whole EmailStateChangeMessage. */
export declare const EmailStateChangeMessageSchema: StandardSchema<EmailStateChangeMessage>;
