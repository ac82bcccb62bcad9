// @generated from schemas by cometd-codegen. Do not edit.

import { createNotifications } from './runtime/notifications.js';
import { parse } from './parse.js';
import { topics } from './topics.js';

export const notifications = /*#__PURE__*/ createNotifications({ parse, topics });
