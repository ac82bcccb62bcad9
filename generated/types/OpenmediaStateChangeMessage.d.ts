import type { Envelope } from './Envelope.js';
import type { Metrics } from './Metrics.js';
import type { Openmedia } from './Openmedia.js';

/** An interaction of an open medium changed. */
export interface OpenmediaStateChangeMessage extends Envelope {
  /** The payload. */
  data:
    | {
        /** Names the message type and so tells what else the payload holds. */
        messageType: 'OpenmediaStateChangeMessage';
        /** Ties the notification to the request that caused it. Absent on anything that nobody asked for. */
        referenceId?: number;
        /** What the server measured while it handled the event; undocumented, yet in all current traffic seen. */
        metrics?: Metrics;
        /** Says what changed. */
        notificationType: 'StatusChange' | 'PropertiesUpdated';
        /** The interaction as it is now. */
        openmedia: Openmedia;
      }
    | {
        /** Names the message type and so tells what else the payload holds. */
        messageType: 'OpenmediaStateChangeMessage';
        /** Ties the notification to the request that caused it. Absent on anything that nobody asked for. */
        referenceId?: number;
        /** What the server measured while it handled the event; undocumented, yet in all current traffic seen. */
        metrics?: Metrics;
        /** An operation on the resource failed. */
        notificationType: 'Error';
        /** The interaction as it is now. Not certain to be there when an operation failed. */
        openmedia?: Openmedia;
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
