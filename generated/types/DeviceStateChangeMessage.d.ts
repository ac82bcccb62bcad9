// @generated from schemas/messages/DeviceStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { Device } from './Device.js';
import type { Envelope } from './Envelope.js';
import type { Payload } from './Payload.js';

/**
 * A device of the user changed: the user's state on it, do-not-disturb, call forwarding or monitoring
 * by a supervisor.
 */
export interface DeviceStateChangeMessage extends Envelope {
  /** The payload; every notification has one. */
  data: DeviceStateChangeMessageData;
}

/** The payload; every notification has one. */
export interface DeviceStateChangeMessageData extends Payload {
  /** Names the message type, and so tells what else the payload holds. */
  messageType: 'DeviceStateChangeMessage';
  /** The devices as they are now: one in every sample, more are possible. */
  devices: Device[];
}
