// @generated from schemas/resources/openmedia.schema.json by cometd-codegen. Do not edit.

import type { UserData } from './UserData.js';

/** An interaction of a medium that the site has added itself. */
export interface Openmedia {
  /**
   * Identifies the interaction.
   *
   * Personal data.
   */
  id: string;
  /** How far the interaction has come. */
  state: OpenmediaState;
  /** The medium, named by the site. */
  mediaType?: OpenmediaMediaType;
  /**
   * The direction of the interaction. The PDF edition of the documentation prints `0utbound`, with a
   * zero: no value of a server, only drift.
   */
  openmediaType?: OpenmediaType;
  /**
   * Absolute address of the interaction in the REST API. The path names the medium in the plural.
   *
   * Personal data.
   */
  uri?: string;
  /** Operations that are possible right now; the list is open and its order means nothing. */
  capabilities?: OpenmediaCapability[];
  /**
   * Business data attached to the interaction.
   *
   * Personal data.
   */
  userData?: UserData;
  /** When the interaction arrived. Not ISO 8601: a blank instead of the T, the zone without a colon. */
  receivedDate?: string;
}

/** How far the interaction has come. */
export type OpenmediaState = 'Invited' | 'Processing' | 'Completed' | (string & {});

/** The medium, named by the site. */
export type OpenmediaMediaType = 'promotion' | 'messaging_inbound' | 'messaging_outbound' | (string & {});

/**
 * The direction of the interaction. The PDF edition of the documentation prints `0utbound`, with a
 * zero: no value of a server, only drift.
 */
export type OpenmediaType = 'Inbound' | 'Outbound' | (string & {});

export type OpenmediaCapability =
  | 'Accept'
  | 'Reject'
  | 'Transfer'
  | 'AttachUserData'
  | 'UpdateUserData'
  | 'DeleteUserData'
  | 'SetInFocus'
  | 'Complete'
  | (string & {});
