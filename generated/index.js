// @generated from schemas by cometd-codegen. Do not edit.

export * from './lists.js';
export { driftReporter } from './runtime/drift.js';
export * from './notifications.js';
export * from './parse.js';
export * from './topics.js';
export {
  isCallStateChangeMessage,
  validateCallStateChangeMessage,
  CallStateChangeMessageSchema,
} from './validators/CallStateChangeMessage.js';
export {
  isChatStateChangeMessage,
  validateChatStateChangeMessage,
  ChatStateChangeMessageSchema,
} from './validators/ChatStateChangeMessage.js';
export {
  isDeviceStateChangeMessage,
  validateDeviceStateChangeMessage,
  DeviceStateChangeMessageSchema,
} from './validators/DeviceStateChangeMessage.js';
export {
  isEmailStateChangeMessage,
  validateEmailStateChangeMessage,
  EmailStateChangeMessageSchema,
} from './validators/EmailStateChangeMessage.js';
export { isErrorMessage, validateErrorMessage, ErrorMessageSchema } from './validators/ErrorMessage.js';
export {
  isFacebookStateChangeMessage,
  validateFacebookStateChangeMessage,
  FacebookStateChangeMessageSchema,
} from './validators/FacebookStateChangeMessage.js';
export {
  isFacebooksessionStateChangeMessage,
  validateFacebooksessionStateChangeMessage,
  FacebooksessionStateChangeMessageSchema,
} from './validators/FacebooksessionStateChangeMessage.js';
export {
  isIMLogUpdateMessage,
  validateIMLogUpdateMessage,
  IMLogUpdateMessageSchema,
} from './validators/IMLogUpdateMessage.js';
export {
  isIMSessionStateChangeMessage,
  validateIMSessionStateChangeMessage,
  IMSessionStateChangeMessageSchema,
} from './validators/IMSessionStateChangeMessage.js';
export {
  isMessageLogUpdated,
  validateMessageLogUpdated,
  MessageLogUpdatedSchema,
} from './validators/MessageLogUpdated.js';
export {
  isOpenmediaStateChangeMessage,
  validateOpenmediaStateChangeMessage,
  OpenmediaStateChangeMessageSchema,
} from './validators/OpenmediaStateChangeMessage.js';
export {
  isServiceStateChangeMessage,
  validateServiceStateChangeMessage,
  ServiceStateChangeMessageSchema,
} from './validators/ServiceStateChangeMessage.js';
export {
  isTweetOperationResponse,
  validateTweetOperationResponse,
  TweetOperationResponseSchema,
} from './validators/TweetOperationResponse.js';
export {
  isTweetStateChangeMessage,
  validateTweetStateChangeMessage,
  TweetStateChangeMessageSchema,
} from './validators/TweetStateChangeMessage.js';
export {
  isWorkbinStateChangeMessage,
  validateWorkbinStateChangeMessage,
  WorkbinStateChangeMessageSchema,
} from './validators/WorkbinStateChangeMessage.js';
export {
  isWorkbinSubscriptionStateChangeMessage,
  validateWorkbinSubscriptionStateChangeMessage,
  WorkbinSubscriptionStateChangeMessageSchema,
} from './validators/WorkbinSubscriptionStateChangeMessage.js';
export {
  isWorkitemStateChangeMessage,
  validateWorkitemStateChangeMessage,
  WorkitemStateChangeMessageSchema,
} from './validators/WorkitemStateChangeMessage.js';
