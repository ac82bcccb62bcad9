// @generated from schemas/messages/ServiceStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { Envelope } from './Envelope.js';
import type { Payload } from './Payload.js';
import type { Service } from './Service.js';

/**
 * A service behind the API changed its state. The first example is sent when the connection to
 * T-Server, the CTI link, is lost; the second when it is restored.
 */
export interface ServiceStateChangeMessage extends Envelope {
  /** The payload; every notification has one. */
  data: ServiceStateChangeMessageData;
}

/** The payload; every notification has one. */
export interface ServiceStateChangeMessageData extends Payload {
  /** Names the message type, and so tells what else the payload holds. */
  messageType: 'ServiceStateChangeMessage';
  /** The service, with its new state. */
  service: Service;
}
