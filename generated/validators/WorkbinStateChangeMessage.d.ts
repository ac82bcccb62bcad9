// @generated from schemas/messages/WorkbinStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { StandardSchema, Validated } from '../runtime/standard-schema.js';
import type { WorkbinStateChangeMessage } from '../types/WorkbinStateChangeMessage.js';

/** Whether a value is a whole WorkbinStateChangeMessage. */
export declare function isWorkbinStateChangeMessage(value: unknown): value is WorkbinStateChangeMessage;

/** The value as WorkbinStateChangeMessage, or what is wrong with it. */
export declare function validateWorkbinStateChangeMessage(value: unknown): Validated<WorkbinStateChangeMessage>;

/** A Standard Schema for a whole WorkbinStateChangeMessage. */
export declare const WorkbinStateChangeMessageSchema: StandardSchema<WorkbinStateChangeMessage>;
