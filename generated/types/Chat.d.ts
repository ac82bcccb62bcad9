// @generated from schemas/resources/chat.schema.json by cometd-codegen. Do not edit.

import type { ChatParticipant } from './ChatParticipant.js';
import type { UserData } from './UserData.js';

/** A chat with a customer. */
export interface Chat {
  /**
   * Identifies the chat.
   *
   * Personal data.
   */
  id: string;
  /** How far the chat has come; missing inside messages about workbins. */
  state?: ChatState;
  /**
   * Absolute address of the chat in the REST API.
   *
   * Personal data.
   */
  uri?: string;
  /**
   * Operations that are possible right now; the list is open and its order means nothing. Missing once
   * the chat is completed.
   */
  capabilities?: ChatCapability[];
  /** Who takes part; may be empty. */
  participants?: ChatParticipant[];
  /** The direction of the chat. */
  chatType?: ChatType;
  /** When the chat arrived. Not ISO 8601: a blank instead of the T, the zone without a colon. */
  receivedDate?: string;
  /**
   * Business data attached to the chat.
   *
   * Personal data.
   */
  userData?: UserData;
  /** Addresses of queues that the interaction could be transferred to. */
  suggestedQueueUris?: string[];
  /**
   * Standard responses suggested for the chat. The server itself misspells the key; the items have never
   * been seen.
   */
  revelantResponseTemplateGroups?: unknown[];
}

/** How far the chat has come; missing inside messages about workbins. */
export type ChatState = 'Invited' | 'Chatting' | 'LeftChat' | 'Completed' | 'Revoked' | 'JoinFailed' | (string & {});

export type ChatCapability =
  | 'Accept'
  | 'Reject'
  | 'Transfer'
  | 'Leave'
  | 'Invite'
  | 'Consult'
  | 'Complete'
  | 'SetInFocus'
  | 'InFocus'
  | 'SetDisposition'
  | 'AttachUserData'
  | 'UpdateUserData'
  | 'DeleteUserData'
  | 'SendMessage'
  | 'SendUrl'
  | 'SendStartTypingNotification'
  | 'SendStopTypingNotification'
  | (string & {});

/** The direction of the chat. */
export type ChatType = 'Inbound' | (string & {});
