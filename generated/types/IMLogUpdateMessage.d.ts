import type { Envelope } from './Envelope.js';
import type { Metrics } from './Metrics.js';

/** A new instant message stands in the log of a session. */
export interface IMLogUpdateMessage extends Envelope {
  /** The payload. */
  data: {
    /** Names the message type and so tells what else the payload holds. */
    messageType: 'IMLogUpdateMessage';
    /** Says what changed; singular, and only a new message does so far. */
    notificationType: 'NewMessage' | (string & {});
    /**
     * Address of the session relative to the user.
     *
     * Personal data.
     */
    imSessionPath: string;
    /**
     * The text itself, neither an object nor a list.
     *
     * Personal data.
     */
    message: string;
    /** Ties the notification to the request that caused it. Never seen on this message type. */
    referenceId?: number;
    /** What the server measured while it handled the event; undocumented, yet in all current traffic seen. */
    metrics?: Metrics;
  };
}
