// @generated from schemas by cometd-codegen. Do not edit.

export * from './lists.js';
export { driftReporter } from './runtime/drift.js';
export * from './notifications.js';
export * from './parse.js';
export * from './topics.js';
export * from './validators/CallStateChangeMessage.js';
export * from './validators/ChatStateChangeMessage.js';
export * from './validators/DeviceStateChangeMessage.js';
export * from './validators/EmailStateChangeMessage.js';
export * from './validators/ErrorMessage.js';
export * from './validators/FacebookStateChangeMessage.js';
export * from './validators/FacebooksessionStateChangeMessage.js';
export * from './validators/IMLogUpdateMessage.js';
export * from './validators/IMSessionStateChangeMessage.js';
export * from './validators/MessageLogUpdated.js';
export * from './validators/OpenmediaStateChangeMessage.js';
export * from './validators/ServiceStateChangeMessage.js';
export * from './validators/TweetOperationResponse.js';
export * from './validators/TweetStateChangeMessage.js';
export * from './validators/WorkbinStateChangeMessage.js';
export * from './validators/WorkbinSubscriptionStateChangeMessage.js';
export * from './validators/WorkitemStateChangeMessage.js';
