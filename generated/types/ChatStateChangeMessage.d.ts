import type { Chat } from './Chat.js';
import type { Envelope } from './Envelope.js';
import type { Metrics } from './Metrics.js';

/** A chat of the user changed. */
export interface ChatStateChangeMessage extends Envelope {
  /** The payload. */
  data:
    | {
        /** Names the message type and so tells what else the payload holds. */
        messageType: 'ChatStateChangeMessage';
        /** Ties the notification to the request that caused it. Absent on anything that nobody asked for. */
        referenceId?: number;
        /** What the server measured while it handled the event; undocumented, yet in all current traffic seen. */
        metrics?: Metrics;
        /** Says what changed. */
        notificationType: 'StatusChange' | 'ParticipantsUpdated' | 'PropertiesUpdated';
        /** The chat as it is now. */
        chat: Chat;
      }
    | {
        /** Names the message type and so tells what else the payload holds. */
        messageType: 'ChatStateChangeMessage';
        /** Ties the notification to the request that caused it. Absent on anything that nobody asked for. */
        referenceId?: number;
        /** What the server measured while it handled the event; undocumented, yet in all current traffic seen. */
        metrics?: Metrics;
        /** An operation on the resource failed. */
        notificationType: 'Error';
        /** The chat as it is now. Not certain to be there when an operation failed. */
        chat?: Chat;
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
