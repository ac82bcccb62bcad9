// @generated from schemas/messages/OpenmediaStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { StandardSchema, Validated } from '../runtime/standard-schema.js';
import type { OpenmediaStateChangeMessage } from '../types/OpenmediaStateChangeMessage.js';

/** Whether a value is a whole OpenmediaStateChangeMessage. */
export declare function isOpenmediaStateChangeMessage(value: unknown): value is OpenmediaStateChangeMessage;

/** The value as OpenmediaStateChangeMessage, or what is wrong with it. */
export declare function validateOpenmediaStateChangeMessage(value: unknown): Validated<OpenmediaStateChangeMessage>;

/** A Standard Schema for a whole OpenmediaStateChangeMessage. */
export declare const OpenmediaStateChangeMessageSchema: StandardSchema<OpenmediaStateChangeMessage>;
