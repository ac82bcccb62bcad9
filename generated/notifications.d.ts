// @generated from schemas by cometd-codegen. Do not edit.

import type { Connect } from './runtime/notifications.js';

/**
 * Typed subscriptions on a CometD client.
 *
 * @example
 * const live = notifications(client)
 * live.on('/notifications/services', { ServiceStateChangeMessage: ({ data }) => console.log(data) })
 */
export declare const notifications: Connect;
