// @generated from schemas/resources/facebook-content.schema.json by cometd-codegen. Do not edit.

import type { UserData } from './UserData.js';

/** What a post or comment on Facebook has wherever it stands, inside messages about workbins too. */
export interface FacebookContent {
  /**
   * Identifies the interaction.
   *
   * Personal data.
   */
  id: string;
  /** The direction of the interaction. */
  facebookType?: FacebookContentFacebookType;
  /**
   * Operations that are possible right now; the list is open and its order means nothing. Empty once it
   * is sent.
   */
  capabilities?: FacebookContentCapability[];
  /**
   * Absolute address of the interaction in the REST API. The path says `facebooks`, and may name another
   * id.
   *
   * Personal data.
   */
  uri?: string;
  /**
   * Identifies the customer in the contact database.
   *
   * Personal data.
   */
  contactId?: string;
  /**
   * Name of the author.
   *
   * Personal data.
   */
  from?: string;
  /**
   * What was written.
   *
   * Personal data.
   */
  message?: string;
  /**
   * The beginning of what was written.
   *
   * Personal data.
   */
  subject?: string;
  /** When it arrived. Not ISO 8601: a blank instead of the T, the zone without a colon. */
  receivedDate?: string;
  /**
   * Accounts that the interaction belongs to; empty in the sample, its keys are unknown.
   *
   * Personal data.
   */
  accounts?: { [key: string]: unknown };
  /**
   * What Facebook itself knows of the post; empty in the sample, its keys are unknown.
   *
   * Personal data.
   */
  fqlObject?: { [key: string]: unknown };
  /**
   * Standard responses suggested for the interaction. The server itself misspells the key; the items
   * have never been seen.
   */
  revelantResponseTemplateGroups?: unknown[];
  /**
   * Business data attached to the interaction; values may hold XML text.
   *
   * Personal data.
   */
  userData?: UserData;
}

/** The direction of the interaction. */
export type FacebookContentFacebookType = 'Inbound' | 'Outbound' | (string & {});

export type FacebookContentCapability =
  | 'Reply'
  | 'Transfer'
  | 'AddComment'
  | 'AttachUserData'
  | 'UpdateUserData'
  | 'DeleteUserData'
  | 'SetDisposition'
  | 'SetInFocus'
  | 'Complete'
  | 'Cancel'
  | 'Send'
  | (string & {});
