import type { Chat } from './Chat.js';
import type { Envelope } from './Envelope.js';
import type { Metrics } from './Metrics.js';
import type { WorkbinEmail } from './WorkbinEmail.js';
import type { WorkbinFacebook } from './WorkbinFacebook.js';
import type { WorkbinItem } from './WorkbinItem.js';

/**
 * An item was put into a workbin, or taken out of it. The item comes along under a key that its medium
 * names.
 */
export interface WorkbinStateChangeMessage extends Envelope {
  /** The payload. */
  data: {
    /** Names the message type and so tells what else the payload holds. */
    messageType: 'WorkbinStateChangeMessage';
    /** What happened to the item. */
    action: 'ItemAdded' | 'ItemRemoved' | (string & {});
    /** Identifies the workbin. */
    id: string;
    /** The item, where it is a chat; without state and address. */
    chatStateResourceV2?: Chat;
    /** The item, where it is an e-mail. */
    emailStateResourceV2?: WorkbinEmail;
    /** The item, where it is from Facebook. */
    facebookStateResourceV2?: WorkbinFacebook;
    /** The item, where it is a session on Facebook; the key is a guess after the documented ones. */
    facebooksessionStateResourceV2?: WorkbinItem;
    /** The item, where it is of an open medium; the key is a guess after the documented ones. */
    openmediaStateResourceV2?: WorkbinItem;
    /** The item, where it is a tweet; the key is a guess after the documented ones. */
    tweetStateResourceV2?: WorkbinItem;
    /** The item, where it is a work item; the key is a guess after the documented ones. */
    workitemStateResourceV2?: WorkbinItem;
    /** Group of users whose workbin it is. */
    agentGroup?: string;
    /** Group of places whose workbin it is. */
    placeGroup?: string;
    /**
     * Whose workbin it is; for supervisors who watch those of others.
     *
     * Personal data.
     */
    workbinUserId?: string;
    /** Ties the notification to the request that caused it. Never seen on this message type. */
    referenceId?: number;
    /** What the server measured while it handled the event; undocumented, yet in all current traffic seen. */
    metrics?: Metrics;
  };
}
