import type { Envelope } from './Envelope.js';
import type { ImSession } from './ImSession.js';
import type { Metrics } from './Metrics.js';

/** A session of instant messages changed. */
export interface IMSessionStateChangeMessage extends Envelope {
  /** The payload. */
  data:
    | {
        /** Names the message type and so tells what else the payload holds. */
        messageType: 'IMSessionStateChangeMessage';
        /** Ties the notification to the request that caused it. Never seen on this message type. */
        referenceId?: number;
        /**
         * Why an operation failed, where one did and the server says so; named after the answer to operations
         * on tweets.
         *
         * Personal data.
         */
        errorMessage?: string;
        /**
         * Why an operation failed, where one did, under the name that replies over HTTP use.
         *
         * Personal data.
         */
        statusMessage?: string;
        /** What the server measured while it handled the event; undocumented, yet in all current traffic seen. */
        metrics?: Metrics;
        /** Says what changed. Only StatusChange has been seen. */
        notificationType: 'StatusChange' | 'ParticipantsUpdated' | 'PropertiesUpdated' | 'AttachedDataChanged' | (string & {});
        /** The session as it is now; the key is in camel case. */
        imSession: ImSession;
      }
    | {
        /** Names the message type and so tells what else the payload holds. */
        messageType: 'IMSessionStateChangeMessage';
        /** Ties the notification to the request that caused it. Never seen on this message type. */
        referenceId?: number;
        /**
         * Why an operation failed, where one did and the server says so; named after the answer to operations
         * on tweets.
         *
         * Personal data.
         */
        errorMessage?: string;
        /**
         * Why an operation failed, where one did, under the name that replies over HTTP use.
         *
         * Personal data.
         */
        statusMessage?: string;
        /** What the server measured while it handled the event; undocumented, yet in all current traffic seen. */
        metrics?: Metrics;
        /** An operation on the resource failed. */
        notificationType: 'Error';
        /**
         * The session as it is now; the key is in camel case. Not certain to be there when an operation
         * failed.
         */
        imSession?: ImSession;
      };
}
