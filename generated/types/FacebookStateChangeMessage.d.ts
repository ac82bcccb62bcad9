import type { Envelope } from './Envelope.js';
import type { Facebook } from './Facebook.js';
import type { Metrics } from './Metrics.js';

/** A post or comment on Facebook changed. */
export interface FacebookStateChangeMessage extends Envelope {
  /** The payload. */
  data:
    | {
        /** Names the message type and so tells what else the payload holds. */
        messageType: 'FacebookStateChangeMessage';
        /** Ties the notification to the request that caused it. Absent on anything that nobody asked for. */
        referenceId?: number;
        /** What the server measured while it handled the event; undocumented, yet in all current traffic seen. */
        metrics?: Metrics;
        /** Says what changed. */
        notificationType: 'StatusChange' | 'PropertiesUpdated' | 'FacebookSaved';
        /** The post or comment as it is now. */
        facebook: Facebook;
      }
    | {
        /** Names the message type and so tells what else the payload holds. */
        messageType: 'FacebookStateChangeMessage';
        /** Ties the notification to the request that caused it. Absent on anything that nobody asked for. */
        referenceId?: number;
        /** What the server measured while it handled the event; undocumented, yet in all current traffic seen. */
        metrics?: Metrics;
        /** An operation on the resource failed. */
        notificationType: 'Error';
        /** The post or comment as it is now. Not certain to be there when an operation failed. */
        facebook?: Facebook;
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
