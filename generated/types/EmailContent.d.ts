// @generated from schemas/resources/email-content.schema.json by cometd-codegen. Do not edit.

import type { Attachment } from './Attachment.js';
import type { UserData } from './UserData.js';

/** What an e-mail has wherever it stands, inside messages about workbins too. */
export interface EmailContent {
  /**
   * Identifies the e-mail.
   *
   * Personal data.
   */
  id: string;
  /**
   * Absolute address of the e-mail in the REST API.
   *
   * Personal data.
   */
  uri?: string;
  /**
   * Address of the sender.
   *
   * Personal data.
   */
  from?: string;
  /**
   * Addresses of the receivers.
   *
   * Personal data.
   */
  to?: string[];
  /**
   * Addresses that get a copy.
   *
   * Personal data.
   */
  cc?: string[];
  /**
   * Addresses that get a copy which the others do not see.
   *
   * Personal data.
   */
  bcc?: string[];
  /**
   * The subject line.
   *
   * Personal data.
   */
  subject?: string;
  /**
   * The text, in the form that `mime` names.
   *
   * Personal data.
   */
  body?: string;
  /**
   * The text without markup.
   *
   * Personal data.
   */
  bodyAsPlainText?: string;
  /** Media type of the text. */
  mime?: string;
  /** The attached files; may be empty. */
  attachments?: Attachment[];
  /**
   * Operations that are possible right now; the list is open and its order means nothing. A draft can be
   * sent or cancelled, what came in can be answered.
   */
  capabilities?: EmailContentCapability[];
  /** The direction of the e-mail. */
  emailType?: EmailContentEmailType;
  /**
   * Identifies the customer in the contact database.
   *
   * Personal data.
   */
  contactId?: string;
  /**
   * Identifies the e-mail that this one answers.
   *
   * Personal data.
   */
  parentId?: string;
  /**
   * Who has the e-mail.
   *
   * Personal data.
   */
  assignedTo?: string;
  /** When the e-mail arrived. Not ISO 8601: a blank instead of the T, the zone without a colon. */
  receivedDate?: string;
  /** Addresses of queues that the interaction could be transferred to. */
  suggestedQueueUris?: string[];
  /**
   * Standard responses suggested for the e-mail. The server itself misspells the key; the items have
   * never been seen.
   */
  revelantResponseTemplateGroups?: unknown[];
  /**
   * Business data attached to the e-mail.
   *
   * Personal data.
   */
  userData?: UserData;
}

export type EmailContentCapability =
  | 'Accept'
  | 'Reject'
  | 'Reply'
  | 'ReplyAll'
  | 'Transfer'
  | 'AddComment'
  | 'AttachUserData'
  | 'UpdateUserData'
  | 'DeleteUserData'
  | 'SetDisposition'
  | 'SetInFocus'
  | 'Complete'
  | 'Cancel'
  | 'Save'
  | 'Send'
  | (string & {});

/** The direction of the e-mail. */
export type EmailContentEmailType = 'Inbound' | 'Outbound' | (string & {});
