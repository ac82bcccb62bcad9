// @generated from schemas/messages/CallStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { Call } from './Call.js';
import type { CallExtensions } from './CallExtensions.js';
import type { Envelope } from './Envelope.js';
import type { Payload } from './Payload.js';

/** A call of the user changed: its state, its participants, the data attached to it, its recording. */
export interface CallStateChangeMessage extends Envelope {
  /** The payload; every notification has one. */
  data: CallStateChangeMessageData;
}

/** The payload; every notification has one. */
export interface CallStateChangeMessageData extends Payload {
  /** Names the message type, and so tells what else the payload holds. */
  messageType: 'CallStateChangeMessage';
  /**
   * Says what changed. One message can bring other changes along, such as a new state with new
   * participants. The published list is not known in full, so it is open.
   */
  notificationType: CallStateChangeMessageNotificationType;
  /** The call as it is now. */
  call: Call;
  /**
   * The user's own number.
   *
   * Personal data.
   */
  phoneNumber?: string;
  /** Hints of the telephone switch. They stand beside the call, not inside it. */
  extensions?: CallExtensions;
}

/**
 * Says what changed. One message can bring other changes along, such as a new state with new
 * participants. The published list is not known in full, so it is open.
 */
export type CallStateChangeMessageNotificationType =
  | 'StatusChange'
  | 'AttachedDataChanged'
  | 'ParticipantsUpdated'
  | 'CallRecordingStateChange'
  | 'MonitoredUserMutedStateChange'
  | (string & {});
