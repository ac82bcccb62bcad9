import type { Envelope } from './Envelope.js';
import type { Facebooksession } from './Facebooksession.js';
import type { Metrics } from './Metrics.js';

/** A session of private messages on Facebook changed. */
export interface FacebooksessionStateChangeMessage extends Envelope {
  /** The payload. */
  data:
    | {
        /** Names the message type and so tells what else the payload holds. */
        messageType: 'FacebooksessionStateChangeMessage';
        /** Ties the notification to the request that caused it. Absent on anything that nobody asked for. */
        referenceId?: number;
        /** What the server measured while it handled the event; undocumented, yet in all current traffic seen. */
        metrics?: Metrics;
        /** Says what changed. */
        notificationType: 'StatusChange' | 'ParticipantsUpdated' | 'PropertiesUpdated';
        /** The session as it is now. */
        facebooksession: Facebooksession;
      }
    | {
        /** Names the message type and so tells what else the payload holds. */
        messageType: 'FacebooksessionStateChangeMessage';
        /** Ties the notification to the request that caused it. Absent on anything that nobody asked for. */
        referenceId?: number;
        /** What the server measured while it handled the event; undocumented, yet in all current traffic seen. */
        metrics?: Metrics;
        /** An operation on the resource failed. */
        notificationType: 'Error';
        /** The session as it is now. Not certain to be there when an operation failed. */
        facebooksession?: Facebooksession;
        /**
         * Why the operation failed, if the server says so; named after the answer to operations on tweets.
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
      };
}
