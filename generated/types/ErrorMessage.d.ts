// @generated from schemas/messages/ErrorMessage.schema.json by cometd-codegen. Do not edit.

import type { Envelope } from './Envelope.js';
import type { Payload } from './Payload.js';

/**
 * Something about a device or a call failed. Hardly documented: the one capture has no text, and the
 * reason may stand in the reply over HTTP alone.
 */
export interface ErrorMessage extends Envelope {
  /** The payload; every notification has one. */
  data: ErrorMessageData;
}

/** The payload; every notification has one. */
export interface ErrorMessageData extends Payload {
  /** Names the message type, and so tells what else the payload holds. */
  messageType: 'ErrorMessage';
  /**
   * A text for the user. The one capture there is lacks it.
   *
   * Personal data.
   */
  errorMessage?: string;
  /**
   * A code of the error. It is known of notifications on passwords alone, and never seen on these
   * topics.
   */
  errorCode?: number | string;
  /**
   * Address of the device relative to the API, such as `/devices/6f0c`.
   *
   * Personal data.
   */
  devicePath?: string;
  /**
   * Absolute address of the device that the operation was for.
   *
   * Personal data.
   */
  deviceUri?: string;
  /**
   * Address of the call relative to the user. Never seen; named after `devicePath`.
   *
   * Personal data.
   */
  callPath?: string;
  /**
   * Absolute address of the call that the operation was for. Never seen; named after `deviceUri`.
   *
   * Personal data.
   */
  callUri?: string;
  /** What kind of error it is. The one capture lacks it. */
  notificationType?: string;
}
