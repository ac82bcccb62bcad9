// @generated from schemas by cometd-codegen. Do not edit.

export * from './types/Attachment.js';
export * from './types/Call.js';
export * from './types/CallExtensions.js';
export * from './types/CallParticipant.js';
export * from './types/CallStateChangeMessage.js';
export * from './types/Chat.js';
export * from './types/ChatParticipant.js';
export * from './types/ChatStateChangeMessage.js';
export * from './types/Country.js';
export * from './types/Device.js';
export * from './types/DeviceStateChangeMessage.js';
export * from './types/Email.js';
export * from './types/EmailContent.js';
export * from './types/EmailState.js';
export * from './types/EmailStateChangeMessage.js';
export * from './types/Envelope.js';
export * from './types/ErrorMessage.js';
export * from './types/EventProcessing.js';
export * from './types/Facebook.js';
export * from './types/FacebookContent.js';
export * from './types/FacebookState.js';
export * from './types/FacebookStateChangeMessage.js';
export * from './types/Facebooksession.js';
export * from './types/FacebooksessionStateChangeMessage.js';
export * from './types/Failure.js';
export * from './types/IMLogUpdateMessage.js';
export * from './types/IMSessionStateChangeMessage.js';
export * from './types/ImSession.js';
export * from './types/LogMessage.js';
export * from './types/MessageLogUpdated.js';
export * from './types/Metrics.js';
export * from './types/Openmedia.js';
export * from './types/OpenmediaStateChangeMessage.js';
export * from './types/ParticipantInfo.js';
export * from './types/Payload.js';
export * from './types/Service.js';
export * from './types/ServiceStateChangeMessage.js';
export * from './types/SupervisorMonitoringState.js';
export * from './types/Tweet.js';
export * from './types/TweetOperationResponse.js';
export * from './types/TweetStateChangeMessage.js';
export * from './types/UserData.js';
export * from './types/UserState.js';
export * from './types/WorkbinEmail.js';
export * from './types/WorkbinFacebook.js';
export * from './types/WorkbinItem.js';
export * from './types/WorkbinNotice.js';
export * from './types/WorkbinStateChangeMessage.js';
export * from './types/WorkbinSubscriptionStateChangeMessage.js';
export * from './types/Workitem.js';
export * from './types/WorkitemStateChangeMessage.js';
export * from './runtime/catalogue.js';
export type { DocumentedKeys, DriftFingerprint, DriftOptions, DriftReport, DriftReporter } from './runtime/drift.js';
export type { Events } from './runtime/event-queue.js';
export type { Issue } from './runtime/issue.js';
export type { CometDLike } from './runtime/client.js';
export type { EventsOptions, Notifications, SubscribeOptions } from './runtime/notifications.js';
export type { Invalid, Known, KnownMessage, Params, Parsed, ParseOptions, Unknown } from './runtime/parse.js';
export type { LostConnection, NotificationOptions, RefusedSubscription } from './runtime/options.js';
export type { AllHandlers, AnyEvent, EventOf, Handlers, Pattern } from './runtime/pattern-types.js';
export type { NotificationSubscription } from './runtime/subscriptions.js';
export type { StandardSchema, Validated } from './runtime/standard-schema.js';
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
