// @generated from schemas/messages/OpenmediaStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { Envelope } from './Envelope.js';
import type { Openmedia } from './Openmedia.js';
import type { Payload } from './Payload.js';

/** An interaction of an open medium changed: its state, its data; or an operation on it failed. */
export interface OpenmediaStateChangeMessage extends Envelope {
  /** The payload; every notification has one. */
  data: OpenmediaStateChangeMessageData;
}

/** The payload; every notification has one. */
export type OpenmediaStateChangeMessageData =
  | OpenmediaStateChangeMessageDataWithOpenmedia
  | OpenmediaStateChangeMessageDataError;

/**
 * - `'StatusChange'`: The status of the interaction has changed.
 * - `'PropertiesUpdated'`: The data of the interaction has changed.
 * - `'Error'`: An operation on the resource failed.
 */
export type OpenmediaStateChangeMessageNotificationType = 'StatusChange' | 'PropertiesUpdated' | 'Error';

export interface OpenmediaStateChangeMessageDataBase extends Payload {
  /** Names the message type, and so tells what else the payload holds. */
  messageType: 'OpenmediaStateChangeMessage';
}

/** Something changed: the resource comes along. */
export interface OpenmediaStateChangeMessageDataWithOpenmedia extends OpenmediaStateChangeMessageDataBase {
  /** The interaction, with its new state and capabilities. Where an operation failed it may be missing. */
  openmedia: Openmedia;
  /**
   * Says what changed. `StatusChange`: the status of the interaction. `PropertiesUpdated`: its data.
   *
   * - `'StatusChange'`: The status of the interaction has changed.
   * - `'PropertiesUpdated'`: The data of the interaction has changed.
   */
  notificationType: 'StatusChange' | 'PropertiesUpdated';
}

/**
 * An operation on the resource failed. No sample of this is known: the resource may be missing, and a
 * text may come along.
 */
export interface OpenmediaStateChangeMessageDataError extends OpenmediaStateChangeMessageDataBase {
  /** The interaction, with its new state and capabilities. Where an operation failed it may be missing. */
  openmedia?: Openmedia;
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
