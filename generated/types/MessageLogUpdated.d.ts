import type { Envelope } from './Envelope.js';
import type { LogMessage } from './LogMessage.js';
import type { Metrics } from './Metrics.js';

/**
 * New entries stand in the log of a chat or of a session of private messages. The conversation is
 * named by an address, not by an id.
 */
export interface MessageLogUpdated extends Envelope {
  /** The payload. */
  data: {
    /** Names the message type and so tells what else the payload holds. */
    messageType: 'MessageLogUpdated';
    /** Says what changed; only new messages do so far. */
    notificationType: 'NewMessages' | (string & {});
    /** The new entries. */
    messages: LogMessage[];
    /**
     * Absolute address of the chat, on the topic of chats.
     *
     * Personal data.
     */
    chatUri?: string;
    /**
     * Address of the chat relative to the user, on newer servers.
     *
     * Personal data.
     */
    chatPath?: string;
    /**
     * Absolute address of the session, on the topic of sessions. The path says `facebooksession`, the
     * state message says `facebooksessions`.
     *
     * Personal data.
     */
    facebooksessionUri?: string;
    /**
     * Address of the session relative to the user; never seen.
     *
     * Personal data.
     */
    facebooksessionPath?: string;
    /** Ties the notification to the request that caused it. Never seen on this message type. */
    referenceId?: number;
    /** What the server measured while it handled the event; undocumented, yet in all current traffic seen. */
    metrics?: Metrics;
  };
}
