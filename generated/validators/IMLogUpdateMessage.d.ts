// @generated from schemas/messages/IMLogUpdateMessage.schema.json by cometd-codegen. Do not edit.

import type { StandardSchema, Validated } from '../runtime/standard-schema.js';
import type { IMLogUpdateMessage } from '../types/IMLogUpdateMessage.js';

/** Whether a value is a whole IMLogUpdateMessage. */
export declare function isIMLogUpdateMessage(value: unknown): value is IMLogUpdateMessage;

/** The value as IMLogUpdateMessage, or what is wrong with it. */
export declare function validateIMLogUpdateMessage(value: unknown): Validated<IMLogUpdateMessage>;

/** A Standard Schema for a whole IMLogUpdateMessage. */
export declare const IMLogUpdateMessageSchema: StandardSchema<IMLogUpdateMessage>;
