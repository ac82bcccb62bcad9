// @generated from schemas/messages/WorkbinStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { Chat } from './Chat.js';
import type { Envelope } from './Envelope.js';
import type { WorkbinEmail } from './WorkbinEmail.js';
import type { WorkbinFacebook } from './WorkbinFacebook.js';
import type { WorkbinItem } from './WorkbinItem.js';
import type { WorkbinNotice } from './WorkbinNotice.js';

/**
 * An item was put into a workbin that the user watches, or taken out of it. The item comes along under
 * a key that its medium names.
 */
export interface WorkbinStateChangeMessage extends Envelope {
  /** The payload; every notification has one. */
  data: WorkbinStateChangeMessageData;
}

/** The payload; every notification has one. */
export interface WorkbinStateChangeMessageData extends WorkbinNotice {
  [key: `${string}StateResourceV2`]:
    | Chat
    | WorkbinEmail
    | WorkbinFacebook
    | WorkbinItem
    | { [key: string]: unknown }
    | undefined;
  /** Names the message type, and so tells what else the payload holds. */
  messageType: 'WorkbinStateChangeMessage';
  /** What happened to the item. The published list is not known in full, so it is open. */
  action: WorkbinStateChangeMessageAction;
  /** The item, where it is a chat; it comes without state and address. */
  chatStateResourceV2?: Chat;
  /** The item, where it is an e-mail. */
  emailStateResourceV2?: WorkbinEmail;
  /** The item, where it is from Facebook. */
  facebookStateResourceV2?: WorkbinFacebook;
  /** The item, where it is a session on Facebook. Never seen; named after the documented keys. */
  facebooksessionStateResourceV2?: WorkbinItem;
  /** The item, where it is of an open medium. Never seen; named after the documented keys. */
  openmediaStateResourceV2?: WorkbinItem;
  /** The item, where it is a tweet. Never seen; named after the documented keys. */
  tweetStateResourceV2?: WorkbinItem;
  /** The item, where it is a work item. Never seen; named after the documented keys. */
  workitemStateResourceV2?: WorkbinItem;
}

/** What happened to the item. The published list is not known in full, so it is open. */
export type WorkbinStateChangeMessageAction = 'ItemAdded' | 'ItemRemoved' | (string & {});
