// @generated from schemas/messages/WorkitemStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { Envelope } from './Envelope.js';
import type { Payload } from './Payload.js';
import type { Workitem } from './Workitem.js';

/** A work item of the user changed: its state, its data; or an operation on it failed. */
export interface WorkitemStateChangeMessage extends Envelope {
  /** The payload; every notification has one. */
  data: WorkitemStateChangeMessageData;
}

/** The payload; every notification has one. */
export type WorkitemStateChangeMessageData =
  | WorkitemStateChangeMessageDataWithWorkitem
  | WorkitemStateChangeMessageDataError;

/** - `'Error'`: An operation on the resource failed. */
export type WorkitemStateChangeMessageNotificationType = 'StatusChange' | 'PropertiesUpdated' | 'Error';

export interface WorkitemStateChangeMessageDataBase extends Payload {
  /** Names the message type, and so tells what else the payload holds. */
  messageType: 'WorkitemStateChangeMessage';
}

/** Something changed: the resource comes along. */
export interface WorkitemStateChangeMessageDataWithWorkitem extends WorkitemStateChangeMessageDataBase {
  /** The item as it is now. Where an operation failed it may be missing. */
  workitem: Workitem;
  /** Says what changed: the state of the item, or its data. */
  notificationType: 'StatusChange' | 'PropertiesUpdated';
}

/**
 * An operation on the resource failed. No sample of this is known: the resource may be missing, and a
 * text may come along.
 */
export interface WorkitemStateChangeMessageDataError extends WorkitemStateChangeMessageDataBase {
  /** The item as it is now. Where an operation failed it may be missing. */
  workitem?: Workitem;
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
