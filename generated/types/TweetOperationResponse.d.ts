import type { Envelope } from './Envelope.js';
import type { Metrics } from './Metrics.js';

/**
 * The answer to an operation such as following someone. The pages on the operations call it
 * TwitterOperationResponse, even lately.
 */
export interface TweetOperationResponse extends Envelope {
  /** The payload. */
  data: {
    /**
     * Names the message type; both spellings have been published, the first is the one that the list of
     * topics uses.
     */
    messageType: 'TweetOperationResponse' | 'TwitterOperationResponse';
    /** Ties the answer to the request. */
    referenceId: number;
    /** Whether the operation worked: a string, though a real boolean would be no surprise. */
    success: 'true' | 'false' | (string & {}) | boolean;
    /**
     * Why it did not work.
     *
     * Personal data.
     */
    errorMessage?: string;
    /** What the server measured while it handled the event; undocumented, yet in all current traffic seen. */
    metrics?: Metrics;
  };
}
