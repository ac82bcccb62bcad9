// @generated from schemas/messages/FacebooksessionStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { Envelope } from './Envelope.js';
import type { Facebooksession } from './Facebooksession.js';
import type { Payload } from './Payload.js';

/**
 * A session of private messages on Facebook changed: its state, its participants, its data; or an
 * operation on it failed.
 */
export interface FacebooksessionStateChangeMessage extends Envelope {
  /** The payload; every notification has one. */
  data: FacebooksessionStateChangeMessageData;
}

/** The payload; every notification has one. */
export type FacebooksessionStateChangeMessageData =
  | FacebooksessionStateChangeMessageDataWithFacebooksession
  | FacebooksessionStateChangeMessageDataError;

/** - `'Error'`: An operation on the resource failed. */
export type FacebooksessionStateChangeMessageNotificationType =
  | 'StatusChange'
  | 'ParticipantsUpdated'
  | 'PropertiesUpdated'
  | 'Error';

export interface FacebooksessionStateChangeMessageDataBase extends Payload {
  /** Names the message type, and so tells what else the payload holds. */
  messageType: 'FacebooksessionStateChangeMessage';
}

/** Something changed: the resource comes along. */
export interface FacebooksessionStateChangeMessageDataWithFacebooksession
  extends FacebooksessionStateChangeMessageDataBase {
  /** The session as it is now; the key has a lower-case s. Where an operation failed it may be missing. */
  facebooksession: Facebooksession;
  /** Says what changed: the state of the session, who takes part, or its data. */
  notificationType: 'StatusChange' | 'ParticipantsUpdated' | 'PropertiesUpdated';
}

/**
 * An operation on the resource failed. No sample of this is known: the resource may be missing, and a
 * text may come along.
 */
export interface FacebooksessionStateChangeMessageDataError extends FacebooksessionStateChangeMessageDataBase {
  /** The session as it is now; the key has a lower-case s. Where an operation failed it may be missing. */
  facebooksession?: Facebooksession;
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
