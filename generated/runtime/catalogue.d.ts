import type { CallStateChangeMessage } from '../types/CallStateChangeMessage.js';
import type { ChatStateChangeMessage } from '../types/ChatStateChangeMessage.js';
import type { DeviceStateChangeMessage } from '../types/DeviceStateChangeMessage.js';
import type { EmailStateChangeMessage } from '../types/EmailStateChangeMessage.js';
import type { ErrorMessage } from '../types/ErrorMessage.js';
import type { FacebookStateChangeMessage } from '../types/FacebookStateChangeMessage.js';
import type { FacebooksessionStateChangeMessage } from '../types/FacebooksessionStateChangeMessage.js';
import type { IMLogUpdateMessage } from '../types/IMLogUpdateMessage.js';
import type { IMSessionStateChangeMessage } from '../types/IMSessionStateChangeMessage.js';
import type { MessageLogUpdated } from '../types/MessageLogUpdated.js';
import type { OpenmediaStateChangeMessage } from '../types/OpenmediaStateChangeMessage.js';
import type { ServiceStateChangeMessage } from '../types/ServiceStateChangeMessage.js';
import type { TweetOperationResponse } from '../types/TweetOperationResponse.js';
import type { TweetStateChangeMessage } from '../types/TweetStateChangeMessage.js';
import type { WorkbinStateChangeMessage } from '../types/WorkbinStateChangeMessage.js';
import type { WorkbinSubscriptionStateChangeMessage } from '../types/WorkbinSubscriptionStateChangeMessage.js';
import type { WorkitemStateChangeMessage } from '../types/WorkitemStateChangeMessage.js';
import type { Received } from './event.js';
/** The name of a message type. */
export type MessageType = keyof Messages;
/** What a message is published to. */
export type Topic =
  | '/notifications/services'
  | '/v2/me/calls'
  | '/v2/me/chats'
  | '/v2/me/devices'
  | '/v2/me/emails'
  | '/v2/me/facebook'
  | '/v2/me/facebooksession'
  | '/v2/me/im-sessions'
  | '/v2/me/openmedia'
  | '/v2/me/twitter'
  | '/v2/me/workbins'
  | '/v2/me/workitems';

/** Message type → whole message. */
export interface Messages {
  CallStateChangeMessage: CallStateChangeMessage;
  ChatStateChangeMessage: ChatStateChangeMessage;
  DeviceStateChangeMessage: DeviceStateChangeMessage;
  EmailStateChangeMessage: EmailStateChangeMessage;
  ErrorMessage: ErrorMessage;
  FacebookStateChangeMessage: FacebookStateChangeMessage;
  FacebooksessionStateChangeMessage: FacebooksessionStateChangeMessage;
  IMLogUpdateMessage: IMLogUpdateMessage;
  IMSessionStateChangeMessage: IMSessionStateChangeMessage;
  MessageLogUpdated: MessageLogUpdated;
  OpenmediaStateChangeMessage: OpenmediaStateChangeMessage;
  ServiceStateChangeMessage: ServiceStateChangeMessage;
  TweetOperationResponse: TweetOperationResponse;
  TweetStateChangeMessage: TweetStateChangeMessage;
  WorkbinStateChangeMessage: WorkbinStateChangeMessage;
  WorkbinSubscriptionStateChangeMessage: WorkbinSubscriptionStateChangeMessage;
  WorkitemStateChangeMessage: WorkitemStateChangeMessage;
}

/** Message type → payload. */
export interface Payloads {
  CallStateChangeMessage: CallStateChangeMessage['data'];
  ChatStateChangeMessage: ChatStateChangeMessage['data'];
  DeviceStateChangeMessage: DeviceStateChangeMessage['data'];
  EmailStateChangeMessage: EmailStateChangeMessage['data'];
  ErrorMessage: ErrorMessage['data'];
  FacebookStateChangeMessage: FacebookStateChangeMessage['data'];
  FacebooksessionStateChangeMessage: FacebooksessionStateChangeMessage['data'];
  IMLogUpdateMessage: IMLogUpdateMessage['data'];
  IMSessionStateChangeMessage: IMSessionStateChangeMessage['data'];
  MessageLogUpdated: MessageLogUpdated['data'];
  OpenmediaStateChangeMessage: OpenmediaStateChangeMessage['data'];
  ServiceStateChangeMessage: ServiceStateChangeMessage['data'];
  TweetOperationResponse: TweetOperationResponse['data'];
  TweetStateChangeMessage: TweetStateChangeMessage['data'];
  WorkbinStateChangeMessage: WorkbinStateChangeMessage['data'];
  WorkbinSubscriptionStateChangeMessage: WorkbinSubscriptionStateChangeMessage['data'];
  WorkitemStateChangeMessage: WorkitemStateChangeMessage['data'];
}

/** The state of the services behind the API; the only topic that is not about the user. */
export interface NotificationsServicesEvents {
  ServiceStateChangeMessage: Received<'ServiceStateChangeMessage'>;
}

/** Calls of the user: their state, their participants, the data attached to them. */
export interface V2MeCallsEvents {
  CallStateChangeMessage: Received<'CallStateChangeMessage'>;
  ErrorMessage: Received<'ErrorMessage'>;
}

/** Chats of the user: their state, their participants, their data, and what is written in them. */
export interface V2MeChatsEvents {
  ChatStateChangeMessage: Received<'ChatStateChangeMessage'>;
  MessageLogUpdated: Received<'MessageLogUpdated'>;
}

/** Devices of the user: agent state, do-not-disturb, call forwarding, monitoring by a supervisor. */
export interface V2MeDevicesEvents {
  DeviceStateChangeMessage: Received<'DeviceStateChangeMessage'>;
  ErrorMessage: Received<'ErrorMessage'>;
}

/** E-mails of the user: their state, their data, their attachments. */
export interface V2MeEmailsEvents {
  EmailStateChangeMessage: Received<'EmailStateChangeMessage'>;
}

/** Posts and comments on Facebook: their state and their data. */
export interface V2MeFacebookEvents {
  FacebookStateChangeMessage: Received<'FacebookStateChangeMessage'>;
}

/**
 * Sessions of private messages on Facebook: their state, their participants, their data, and what is
 * written in them.
 */
export interface V2MeFacebooksessionEvents {
  FacebooksessionStateChangeMessage: Received<'FacebooksessionStateChangeMessage'>;
  MessageLogUpdated: Received<'MessageLogUpdated'>;
}

/** Sessions of instant messages: their state, their data, and what is written in them. */
export interface V2MeImSessionsEvents {
  IMLogUpdateMessage: Received<'IMLogUpdateMessage'>;
  IMSessionStateChangeMessage: Received<'IMSessionStateChangeMessage'>;
}

/** Interactions of open media: their state and their data. */
export interface V2MeOpenmediaEvents {
  OpenmediaStateChangeMessage: Received<'OpenmediaStateChangeMessage'>;
}

/** Tweets: their state and their data, and the answers to operations on them. */
export interface V2MeTwitterEvents {
  TweetOperationResponse: Received<'TweetOperationResponse'>;
  TweetStateChangeMessage: Received<'TweetStateChangeMessage'>;
}

/**
 * Workbins that the user has subscribed to: what is put into them and taken out of them, and the
 * subscriptions themselves.
 */
export interface V2MeWorkbinsEvents {
  WorkbinStateChangeMessage: Received<'WorkbinStateChangeMessage'>;
  WorkbinSubscriptionStateChangeMessage: Received<'WorkbinSubscriptionStateChangeMessage'>;
}

/** Work items of the user: their state and their data. */
export interface V2MeWorkitemsEvents {
  WorkitemStateChangeMessage: Received<'WorkitemStateChangeMessage'>;
}

/** What arrives on `/**`. */
export interface AllEvents extends NotificationsServicesEvents, V2MeCallsEvents, V2MeChatsEvents, V2MeDevicesEvents, V2MeEmailsEvents, V2MeFacebookEvents, V2MeFacebooksessionEvents, V2MeImSessionsEvents, V2MeOpenmediaEvents, V2MeTwitterEvents, V2MeWorkbinsEvents, V2MeWorkitemsEvents {
}

/** What arrives on `/notifications/*`. */
export interface NotificationsChildrenEvents extends NotificationsServicesEvents {
}

/** What arrives on `/notifications/**`. */
export interface NotificationsDescendantsEvents extends NotificationsServicesEvents {
}

/** What arrives on `/v2/**`. */
export interface V2DescendantsEvents extends V2MeCallsEvents, V2MeChatsEvents, V2MeDevicesEvents, V2MeEmailsEvents, V2MeFacebookEvents, V2MeFacebooksessionEvents, V2MeImSessionsEvents, V2MeOpenmediaEvents, V2MeTwitterEvents, V2MeWorkbinsEvents, V2MeWorkitemsEvents {
}

/** What arrives on `/v2/me/*`. */
export interface V2MeChildrenEvents extends V2MeCallsEvents, V2MeChatsEvents, V2MeDevicesEvents, V2MeEmailsEvents, V2MeFacebookEvents, V2MeFacebooksessionEvents, V2MeImSessionsEvents, V2MeOpenmediaEvents, V2MeTwitterEvents, V2MeWorkbinsEvents, V2MeWorkitemsEvents {
}

/** What arrives on `/v2/me/**`. */
export interface V2MeDescendantsEvents extends V2MeCallsEvents, V2MeChatsEvents, V2MeDevicesEvents, V2MeEmailsEvents, V2MeFacebookEvents, V2MeFacebooksessionEvents, V2MeImSessionsEvents, V2MeOpenmediaEvents, V2MeTwitterEvents, V2MeWorkbinsEvents, V2MeWorkitemsEvents {
}

/** Topic or wildcard → what arrives on it. */
export interface Patterns {
  '/notifications/services': NotificationsServicesEvents;
  '/v2/me/calls': V2MeCallsEvents;
  '/v2/me/chats': V2MeChatsEvents;
  '/v2/me/devices': V2MeDevicesEvents;
  '/v2/me/emails': V2MeEmailsEvents;
  '/v2/me/facebook': V2MeFacebookEvents;
  '/v2/me/facebooksession': V2MeFacebooksessionEvents;
  '/v2/me/im-sessions': V2MeImSessionsEvents;
  '/v2/me/openmedia': V2MeOpenmediaEvents;
  '/v2/me/twitter': V2MeTwitterEvents;
  '/v2/me/workbins': V2MeWorkbinsEvents;
  '/v2/me/workitems': V2MeWorkitemsEvents;
  '/**': AllEvents;
  '/notifications/*': NotificationsChildrenEvents;
  '/notifications/**': NotificationsDescendantsEvents;
  '/v2/**': V2DescendantsEvents;
  '/v2/me/*': V2MeChildrenEvents;
  '/v2/me/**': V2MeDescendantsEvents;
}
