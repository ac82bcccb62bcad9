import type { Call } from './Call.js';
import type { CallExtensions } from './CallExtensions.js';
import type { Envelope } from './Envelope.js';
import type { Metrics } from './Metrics.js';

/** A call of the user changed. */
export interface CallStateChangeMessage extends Envelope {
  /** The payload. */
  data:
    | {
        /** Names the message type and so tells what else the payload holds. */
        messageType: 'CallStateChangeMessage';
        /**
         * The user's own number.
         *
         * Personal data.
         */
        phoneNumber?: string;
        /** Hints of the telephone switch; they stand beside the call, not inside it. */
        extensions?: CallExtensions;
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
        /** Says what changed. A message of one kind can bring other changes along, such as another state. */
        notificationType:
          | 'StatusChange'
          | 'AttachedDataChanged'
          | 'ParticipantsUpdated'
          | 'CallRecordingStateChange'
          | (string & {});
        /** The call as it is now. */
        call: Call;
      }
    | {
        /** Names the message type and so tells what else the payload holds. */
        messageType: 'CallStateChangeMessage';
        /**
         * The user's own number.
         *
         * Personal data.
         */
        phoneNumber?: string;
        /** Hints of the telephone switch; they stand beside the call, not inside it. */
        extensions?: CallExtensions;
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
        /** The call as it is now. Not certain to be there when an operation failed. */
        call?: Call;
      };
}
