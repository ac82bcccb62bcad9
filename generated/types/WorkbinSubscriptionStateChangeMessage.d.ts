import type { Envelope } from './Envelope.js';
import type { Metrics } from './Metrics.js';

/**
 * A subscription to the changes of one workbin began, ended or failed. A request for several workbins
 * brings one such message for each.
 */
export interface WorkbinSubscriptionStateChangeMessage extends Envelope {
  /** The payload. */
  data: {
    /** Names the message type and so tells what else the payload holds. */
    messageType: 'WorkbinSubscriptionStateChangeMessage';
    /** What became of the subscription; a string, in spite of the name. */
    stateResource: 'Subscribed' | 'Unsubscribed' | 'RequestFailed';
    /** Identifies the workbin. */
    id: string;
    /**
     * Whose workbin it is; for supervisors who watch those of others.
     *
     * Personal data.
     */
    workbinUserId?: string;
    /** Group of users whose workbin it is. */
    agentGroup?: string;
    /** Group of places whose workbin it is. */
    placeGroup?: string;
    /** Ties the notification to the request that caused it. Often absent. */
    referenceId?: number;
    /** What the server measured while it handled the event; undocumented, yet in all current traffic seen. */
    metrics?: Metrics;
  };
}
