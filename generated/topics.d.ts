// @generated from schemas by cometd-codegen. Do not edit.

import type { MessageType, Topic } from './runtime/catalogue.js';

/** Topic → names of its message types. */
export declare const topics: {
  readonly '/notifications/services': readonly ['ServiceStateChangeMessage'];
  readonly '/v2/me/calls': readonly ['CallStateChangeMessage', 'ErrorMessage'];
  readonly '/v2/me/chats': readonly ['ChatStateChangeMessage', 'MessageLogUpdated'];
  readonly '/v2/me/devices': readonly ['DeviceStateChangeMessage', 'ErrorMessage'];
  readonly '/v2/me/emails': readonly ['EmailStateChangeMessage'];
  readonly '/v2/me/facebook': readonly ['FacebookStateChangeMessage'];
  readonly '/v2/me/facebooksession': readonly ['FacebooksessionStateChangeMessage', 'MessageLogUpdated'];
  readonly '/v2/me/im-sessions': readonly ['IMLogUpdateMessage', 'IMSessionStateChangeMessage'];
  readonly '/v2/me/openmedia': readonly ['OpenmediaStateChangeMessage'];
  readonly '/v2/me/twitter': readonly ['TweetOperationResponse', 'TweetStateChangeMessage'];
  readonly '/v2/me/workbins': readonly ['WorkbinStateChangeMessage', 'WorkbinSubscriptionStateChangeMessage'];
  readonly '/v2/me/workitems': readonly ['WorkitemStateChangeMessage'];
};

/**
 * The topics that list a message type.
 *
 * @example
 * topicsOf('CallStateChangeMessage') // ['/v2/me/calls']
 */
export declare function topicsOf(type: MessageType): Topic[];
