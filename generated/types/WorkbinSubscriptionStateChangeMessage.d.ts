// @generated from schemas/messages/WorkbinSubscriptionStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { Envelope } from './Envelope.js';
import type { WorkbinNotice } from './WorkbinNotice.js';

/**
 * A subscription to the changes of one workbin began, ended or failed. A request for several workbins
 * brings one such message for each.
 */
export interface WorkbinSubscriptionStateChangeMessage extends Envelope {
  /** The payload; every notification has one. */
  data: WorkbinSubscriptionStateChangeMessageData;
}

/** The payload; every notification has one. */
export interface WorkbinSubscriptionStateChangeMessageData extends WorkbinNotice {
  /** Names the message type, and so tells what else the payload holds. */
  messageType: 'WorkbinSubscriptionStateChangeMessage';
  /** What became of the subscription; a string, in spite of the name. */
  stateResource: WorkbinSubscriptionStateChangeMessageStateResource;
}

/** What became of the subscription; a string, in spite of the name. */
export type WorkbinSubscriptionStateChangeMessageStateResource = 'Subscribed' | 'Unsubscribed' | 'RequestFailed';
