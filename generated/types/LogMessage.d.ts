// @generated from schemas/resources/log-message.schema.json by cometd-codegen. Do not edit.

import type { ChatParticipant } from './ChatParticipant.js';

/** An entry in the log of a chat or of a session: a text, or that someone types, comes or goes. */
export interface LogMessage {
  /** Place in the log, from 1 on; numbers may be skipped. */
  index: number;
  /** What kind of entry it is; more kinds surely exist. */
  type: LogMessageType;
  /** Who wrote it. */
  from: ChatParticipant;
  /**
   * What was written; missing where someone only types.
   *
   * Personal data.
   */
  text?: string;
  /** Who sees the entry. */
  visibility: LogMessageVisibility;
  /** When it was written. Not ISO 8601: a blank instead of the T, the zone without a colon. */
  timestamp: string;
  /** When it was written, in milliseconds since the epoch in spite of its name. */
  timestampSeconds: number;
  /** The kind of message that was asked for; may be echoed, never seen. */
  messageType?: string;
  /** Whether to show the entry as written by a person or by the system; may be echoed, never seen. */
  treatAs?: LogMessageTreatAs;
}

/** What kind of entry it is; more kinds surely exist. */
export type LogMessageType = 'Text' | 'TypingStarted' | 'TypingStopped' | 'Notice' | (string & {});

/** Who sees the entry. */
export type LogMessageVisibility = 'All' | 'Agents' | (string & {});

/** Whether to show the entry as written by a person or by the system; may be echoed, never seen. */
export type LogMessageTreatAs = 'Normal' | 'System' | (string & {});
