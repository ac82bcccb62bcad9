// @generated from schemas/messages/WorkbinSubscriptionStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { StandardSchema, Validated } from '../runtime/standard-schema.js';
import type { WorkbinSubscriptionStateChangeMessage } from '../types/WorkbinSubscriptionStateChangeMessage.js';

/** Whether a value is a whole WorkbinSubscriptionStateChangeMessage. */
export declare function isWorkbinSubscriptionStateChangeMessage(value: unknown): value is WorkbinSubscriptionStateChangeMessage;

/** The value as WorkbinSubscriptionStateChangeMessage, or what is wrong with it. */
export declare function validateWorkbinSubscriptionStateChangeMessage(value: unknown): Validated<WorkbinSubscriptionStateChangeMessage>;

/** A Standard Schema for a whole WorkbinSubscriptionStateChangeMessage. */
export declare const WorkbinSubscriptionStateChangeMessageSchema: StandardSchema<WorkbinSubscriptionStateChangeMessage>;
