// @generated from schemas/messages/ChatStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { Chat } from './Chat.js';
import type { Envelope } from './Envelope.js';
import type { Payload } from './Payload.js';

/** A chat of the user changed: its state, its participants, its data; or an operation on it failed. */
export interface ChatStateChangeMessage extends Envelope {
  /** The payload; every notification has one. */
  data: ChatStateChangeMessageData;
}

/** The payload; every notification has one. */
export type ChatStateChangeMessageData = ChatStateChangeMessageDataWithChat | ChatStateChangeMessageDataError;

/** - `'Error'`: An operation on the resource failed. */
export type ChatStateChangeMessageNotificationType =
  | 'StatusChange'
  | 'ParticipantsUpdated'
  | 'PropertiesUpdated'
  | 'Error';

export interface ChatStateChangeMessageDataBase extends Payload {
  /** Names the message type, and so tells what else the payload holds. */
  messageType: 'ChatStateChangeMessage';
}

/** Something changed: the resource comes along. */
export interface ChatStateChangeMessageDataWithChat extends ChatStateChangeMessageDataBase {
  /** The chat as it is now. Where an operation failed it may be missing. */
  chat: Chat;
  /** Says what changed: the state of the chat, who takes part, or its data. */
  notificationType: 'StatusChange' | 'ParticipantsUpdated' | 'PropertiesUpdated';
}

/**
 * An operation on the resource failed. No sample of this is known: the resource may be missing, and a
 * text may come along.
 */
export interface ChatStateChangeMessageDataError extends ChatStateChangeMessageDataBase {
  /** The chat as it is now. Where an operation failed it may be missing. */
  chat?: Chat;
  /** An operation on the resource failed. */
  notificationType: 'Error';
  /**
   * Why the operation failed, under the name that answers to operations on tweets use.
   *
   * Personal data.
   */
  errorMessage?: string;
  /**
   * Why the operation failed, under the name that replies over HTTP use.
   *
   * Personal data.
   */
  statusMessage?: string;
}
