import type { Envelope } from './Envelope.js';
import type { Metrics } from './Metrics.js';

/**
 * Something about a device or a call failed. Hardly documented; the reason may be in no more than the
 * reply over HTTP.
 */
export interface ErrorMessage extends Envelope {
  /** The payload. Nothing in it is certain but its message type. */
  data: {
    /** Names the message type and so tells what else the payload holds. */
    messageType: 'ErrorMessage';
    /**
     * A text for the user; missing in the one capture there is.
     *
     * Personal data.
     */
    errorMessage?: string;
    /** A code for the error, if any; never seen on these topics. */
    errorCode?: number | string;
    /**
     * Address of the device relative to the API, such as `/devices/6f0c`.
     *
     * Personal data.
     */
    devicePath?: string;
    /**
     * Absolute address of the device that it happened on.
     *
     * Personal data.
     */
    deviceUri?: string;
    /**
     * Address of the call relative to the user; never seen.
     *
     * Personal data.
     */
    callPath?: string;
    /**
     * Absolute address of the call that it happened on; never seen.
     *
     * Personal data.
     */
    callUri?: string;
    /** What kind of error it is; never seen. */
    notificationType?: string;
    /** Ties the notification to the request that caused it. Never seen on this message type. */
    referenceId?: number;
    /** What the server measured while it handled the event; undocumented, yet in all current traffic seen. */
    metrics?: Metrics;
  };
}
