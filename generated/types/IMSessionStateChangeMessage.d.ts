// @generated from schemas/messages/IMSessionStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { Envelope } from './Envelope.js';
import type { ImSession } from './ImSession.js';
import type { Payload } from './Payload.js';

/** A session of instant messages changed: its state, or the data attached to it. */
export interface IMSessionStateChangeMessage extends Envelope {
  /** The payload; every notification has one. */
  data: IMSessionStateChangeMessageData;
}

/** The payload; every notification has one. */
export interface IMSessionStateChangeMessageData extends Payload {
  /** Names the message type, and so tells what else the payload holds. */
  messageType: 'IMSessionStateChangeMessage';
  /**
   * Says what changed: the state of the session, or the data attached to it. The documentation names no
   * third value.
   */
  notificationType: IMSessionStateChangeMessageNotificationType;
  /** The session as it is now; the key is in camel case. */
  imSession: ImSession;
}

/**
 * Says what changed: the state of the session, or the data attached to it. The documentation names no
 * third value.
 */
export type IMSessionStateChangeMessageNotificationType = 'StatusChange' | 'AttachedDataChanged';
