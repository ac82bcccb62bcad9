import type { Email } from './Email.js';
import type { Envelope } from './Envelope.js';
import type { Payload } from './Payload.js';

/**
 * An e-mail of the user changed: its state, its data, its text, its attachments; or an operation on it
 * failed.
 */
export interface EmailStateChangeMessage extends Envelope {
  /** The payload; every notification has one. */
  data: Payload & ({
    /** Names the message type, and so tells what else the payload holds. */
    messageType: 'EmailStateChangeMessage';
    /** The e-mail as it is now. Where an operation failed it may be missing. */
    email: Email;
    /**
     * Says what changed: the state of the e-mail, its data, that a draft was saved, or that an attachment
     * was added or removed.
     */
    notificationType: 'StatusChange' | 'PropertiesUpdated' | 'EmailSaved' | 'AttachmentAdded' | 'AttachmentRemoved';
  } | {
    /** Names the message type, and so tells what else the payload holds. */
    messageType: 'EmailStateChangeMessage';
    /** The e-mail as it is now. Where an operation failed it may be missing. */
    email?: Email;
    /** An operation on the resource failed. */
    notificationType: 'Error';
    /**
     * Why the operation failed, under the name that answers to operations on tweets use.
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
  });
}
