// @generated from schemas/messages/MessageLogUpdated.schema.json by cometd-codegen. Do not edit.

import type { Envelope } from './Envelope.js';
import type { LogMessage } from './LogMessage.js';
import type { Payload } from './Payload.js';

/**
 * New entries stand in the log of a chat or of a session of private messages. The conversation is
 * named by an address; there is no id.
 */
export interface MessageLogUpdated extends Envelope {
  /** The payload; every notification has one. */
  data: MessageLogUpdatedData;
}

/** The payload; every notification has one. */
export interface MessageLogUpdatedData extends Payload {
  /** Names the message type, and so tells what else the payload holds. */
  messageType: 'MessageLogUpdated';
  /**
   * Says what changed: there are new messages. The documentation names no other value; it is plural
   * here.
   */
  notificationType: 'NewMessages';
  /** The new entries. */
  messages: LogMessage[];
  /**
   * Absolute address of the chat, on the topic of chats.
   *
   * Personal data.
   */
  chatUri?: string;
  /**
   * Address of the chat relative to the user, such as `/chats/0000Wa`.
   *
   * Personal data.
   */
  chatPath?: string;
  /**
   * Absolute address of the session, on the topic of sessions. The path says `facebooksession`, the
   * state message says `facebooksessions`.
   *
   * Personal data.
   */
  facebooksessionUri?: string;
  /**
   * Address of the session relative to the user. Never seen; named after `chatPath`.
   *
   * Personal data.
   */
  facebooksessionPath?: string;
}
