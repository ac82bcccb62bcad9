// @generated from schemas/resources/im-session.schema.json by cometd-codegen. Do not edit.

import type { CallParticipant } from './CallParticipant.js';
import type { UserData } from './UserData.js';

/** A session of instant messages between users. */
export interface ImSession {
  /**
   * Identifies the session.
   *
   * Personal data.
   */
  id: string;
  /** How far the session has come. Two samples print `Talking` with a blank before it. */
  state: ImSessionState;
  /**
   * Absolute address of the session in the REST API. It may name another id.
   *
   * Personal data.
   */
  uri?: string;
  /**
   * Address of the session relative to the user, such as `/im-sessions/1239`.
   *
   * Personal data.
   */
  path?: string;
  /** Who takes part, by telephone number as in a call. */
  participants?: CallParticipant[];
  /** Operations that are possible right now; the list is open and its order means nothing. */
  capabilities?: ImSessionCapability[];
  /**
   * Business data attached to the session.
   *
   * Personal data.
   */
  userData?: UserData;
}

/** How far the session has come. Two samples print `Talking` with a blank before it. */
export type ImSessionState = 'Initiating' | 'Alerting' | 'Talking' | 'Completed' | ' Talking' | (string & {});

export type ImSessionCapability =
  | 'Complete'
  | 'AttachUserData'
  | 'DeleteUserData'
  | 'UpdateUserData'
  | 'SendMessage'
  | (string & {});
