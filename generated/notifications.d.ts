// @generated from schemas by cometd-codegen. Do not edit.

import type { Connect } from './runtime/notifications.js';

/** Typed subscriptions on a CometD client. */
export declare const notifications: Connect;
