// @generated from schemas/messages/IMLogUpdateMessage.schema.json by cometd-codegen. Do not edit.

import type { Envelope } from './Envelope.js';
import type { Payload } from './Payload.js';

/** A new instant message stands in the log of a session. */
export interface IMLogUpdateMessage extends Envelope {
  /** The payload; every notification has one. */
  data: IMLogUpdateMessageData;
}

/** The payload; every notification has one. */
export interface IMLogUpdateMessageData extends Payload {
  /** Names the message type, and so tells what else the payload holds. */
  messageType: 'IMLogUpdateMessage';
  /**
   * Says what changed: there is a new message. The documentation names no other value; it is singular
   * here.
   */
  notificationType: 'NewMessage';
  /**
   * Address of the session relative to the user, such as `/im-sessions/1239`.
   *
   * Personal data.
   */
  imSessionPath: string;
  /**
   * The text itself, neither an object nor a list.
   *
   * Personal data.
   */
  message: string;
}
