import type { Envelope } from './Envelope.js';
import type { Metrics } from './Metrics.js';
import type { Tweet } from './Tweet.js';

/**
 * A tweet of the user changed. Older pages call it TwitterStateChangeMessage and carry the tweet under
 * `twitter`.
 */
export interface TweetStateChangeMessage extends Envelope {
  /** The payload. */
  data:
    | {
        /**
         * Names the message type; both spellings have been published, the first is the one that the list of
         * topics uses.
         */
        messageType: 'TweetStateChangeMessage' | 'TwitterStateChangeMessage';
        /** Ties the notification to the request that caused it. Absent on anything that nobody asked for. */
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
        notificationType: 'StatusChange' | 'PropertiesUpdated' | (string & {});
        /** The tweet as it is now. */
        tweet: Tweet;
        /** The tweet as it is now, under the key that older servers use. */
        twitter?: Tweet;
      }
    | {
        /**
         * Names the message type; both spellings have been published, the first is the one that the list of
         * topics uses.
         */
        messageType: 'TweetStateChangeMessage' | 'TwitterStateChangeMessage';
        /** Ties the notification to the request that caused it. Absent on anything that nobody asked for. */
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
        notificationType: 'StatusChange' | 'PropertiesUpdated' | (string & {});
        /** The tweet as it is now. */
        tweet?: Tweet;
        /** The tweet as it is now, under the key that older servers use. */
        twitter: Tweet;
      }
    | {
        /**
         * Names the message type; both spellings have been published, the first is the one that the list of
         * topics uses.
         */
        messageType: 'TweetStateChangeMessage' | 'TwitterStateChangeMessage';
        /** Ties the notification to the request that caused it. Absent on anything that nobody asked for. */
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
        /** An operation on the tweet failed. */
        notificationType: 'Error';
        /** The tweet as it is now. */
        tweet?: Tweet;
        /** The tweet as it is now, under the key that older servers use. */
        twitter?: Tweet;
      };
}
