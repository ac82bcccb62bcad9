// @generated from schemas/messages/TweetStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { Envelope } from './Envelope.js';
import type { Payload } from './Payload.js';
import type { Tweet } from './Tweet.js';

/**
 * A tweet of the user changed: its state, its data, its text; or an operation on it failed. Older
 * pages call it TwitterStateChangeMessage and carry the tweet under `twitter`.
 */
export interface TweetStateChangeMessage extends Envelope {
  /** The payload; every notification has one. */
  data: TweetStateChangeMessageData;
}

/** The payload; every notification has one. */
export type TweetStateChangeMessageData = TweetStateChangeMessageData1 | TweetStateChangeMessageDataError;

/** - `'Error'`: An operation on the resource failed. */
export type TweetStateChangeMessageNotificationType = 'StatusChange' | 'PropertiesUpdated' | 'TweetSaved' | 'Error';

export interface TweetStateChangeMessageDataBase extends Payload {
  /** Names the message type. Both spellings are published; the first is that of the list of topics. */
  messageType: 'TweetStateChangeMessage' | 'TwitterStateChangeMessage';
  /** The tweet as it is now. Where an operation failed it may be missing. */
  tweet?: Tweet;
  /** The tweet as it is now, under the key that older servers use. */
  twitter?: Tweet;
}

/** Something changed: the tweet comes along, under one of its keys. */
export interface TweetStateChangeMessageData1 extends TweetStateChangeMessageDataBase {
  /** Says what changed: the state of the tweet, its data, or that a draft was saved. */
  notificationType: 'StatusChange' | 'PropertiesUpdated' | 'TweetSaved';
}

/**
 * An operation on the resource failed. No sample of this is known: the resource may be missing, and a
 * text may come along.
 */
export interface TweetStateChangeMessageDataError extends TweetStateChangeMessageDataBase {
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
