// @generated from schemas/resources/facebooksession.schema.json by cometd-codegen. Do not edit.

import type { ChatParticipant } from './ChatParticipant.js';
import type { UserData } from './UserData.js';

/** A session of private messages on Facebook. The key on the wire has a lower-case s. */
export interface Facebooksession {
  /**
   * Identifies the session.
   *
   * Personal data.
   */
  id: string;
  /** How far the session has come. */
  state: FacebooksessionState;
  /**
   * Absolute address of the session in the REST API. The path says `facebooksessions` or
   * `facebooksession`.
   *
   * Personal data.
   */
  uri?: string;
  /**
   * Operations that are possible right now; the list is open and its order means nothing. Missing once
   * the session is completed.
   */
  capabilities?: FacebooksessionCapability[];
  /** Who takes part, as in a chat; empty in the sample. */
  participants?: ChatParticipant[];
  /**
   * Business data attached to the session; never seen.
   *
   * Personal data.
   */
  userData?: UserData;
}

/** How far the session has come. */
export type FacebooksessionState = 'Chatting' | 'Completed' | (string & {});

export type FacebooksessionCapability =
  | 'Transfer'
  | 'Complete'
  | 'Leave'
  | 'InFocus'
  | 'SendMessage'
  | 'SendStartTypingNotification'
  | 'SendStopTypingNotification'
  | (string & {});
