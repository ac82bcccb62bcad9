// @generated from schemas/messages/FacebookStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { Envelope } from './Envelope.js';
import type { Facebook } from './Facebook.js';
import type { Payload } from './Payload.js';

/** A post or comment on Facebook changed: its state, its data, its text; or an operation on it failed. */
export interface FacebookStateChangeMessage extends Envelope {
  /** The payload; every notification has one. */
  data: FacebookStateChangeMessageData;
}

/** The payload; every notification has one. */
export type FacebookStateChangeMessageData =
  | FacebookStateChangeMessageDataWithFacebook
  | FacebookStateChangeMessageDataError;

/** - `'Error'`: An operation on the resource failed. */
export type FacebookStateChangeMessageNotificationType =
  | 'StatusChange'
  | 'PropertiesUpdated'
  | 'FacebookSaved'
  | 'Error';

export interface FacebookStateChangeMessageDataBase extends Payload {
  /** Names the message type, and so tells what else the payload holds. */
  messageType: 'FacebookStateChangeMessage';
}

/** Something changed: the resource comes along. */
export interface FacebookStateChangeMessageDataWithFacebook extends FacebookStateChangeMessageDataBase {
  /** The post or comment as it is now. Where an operation failed it may be missing. */
  facebook: Facebook;
  /** Says what changed: the state of the interaction, its data, or that a draft was saved. */
  notificationType: 'StatusChange' | 'PropertiesUpdated' | 'FacebookSaved';
}

/**
 * An operation on the resource failed. No sample of this is known: the resource may be missing, and a
 * text may come along.
 */
export interface FacebookStateChangeMessageDataError extends FacebookStateChangeMessageDataBase {
  /** The post or comment as it is now. Where an operation failed it may be missing. */
  facebook?: Facebook;
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
