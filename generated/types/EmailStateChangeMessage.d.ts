// @generated from schemas/messages/EmailStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import type { Email } from './Email.js';
import type { Envelope } from './Envelope.js';
import type { Payload } from './Payload.js';

/**
 * An e-mail of the user changed: its state, its data, its text, its attachments; or an operation on it
 * failed.
 */
export interface EmailStateChangeMessage extends Envelope {
  /** The payload; every notification has one. */
  data: EmailStateChangeMessageData;
}

/** The payload; every notification has one. */
export type EmailStateChangeMessageData = EmailStateChangeMessageDataWithEmail | EmailStateChangeMessageDataError;

/** - `'Error'`: An operation on the resource failed. */
export type EmailStateChangeMessageNotificationType =
  | 'StatusChange'
  | 'PropertiesUpdated'
  | 'EmailSaved'
  | 'AttachmentAdded'
  | 'AttachmentRemoved'
  | 'Error';

export interface EmailStateChangeMessageDataBase extends Payload {
  /** Names the message type, and so tells what else the payload holds. */
  messageType: 'EmailStateChangeMessage';
}

/** Something changed: the resource comes along. */
export interface EmailStateChangeMessageDataWithEmail extends EmailStateChangeMessageDataBase {
  /** The e-mail as it is now. Where an operation failed it may be missing. */
  email: Email;
  /**
   * Says what changed: the state of the e-mail, its data, that a draft was saved, or that an attachment
   * was added or removed.
   */
  notificationType: 'StatusChange' | 'PropertiesUpdated' | 'EmailSaved' | 'AttachmentAdded' | 'AttachmentRemoved';
}

/**
 * An operation on the resource failed. No sample of this is known: the resource may be missing, and a
 * text may come along.
 */
export interface EmailStateChangeMessageDataError extends EmailStateChangeMessageDataBase {
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
}
