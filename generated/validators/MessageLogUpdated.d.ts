// @generated from schemas/messages/MessageLogUpdated.schema.json by cometd-codegen. Do not edit.

import type { StandardSchema, Validated } from '../runtime/standard-schema.js';
import type { MessageLogUpdated } from '../types/MessageLogUpdated.js';

/** Whether a value is a whole MessageLogUpdated. */
export declare function isMessageLogUpdated(value: unknown): value is MessageLogUpdated;

/** The value as MessageLogUpdated, or what is wrong with it. */
export declare function validateMessageLogUpdated(value: unknown): Validated<MessageLogUpdated>;

/** A Standard Schema for a whole MessageLogUpdated. */
export declare const MessageLogUpdatedSchema: StandardSchema<MessageLogUpdated>;
