// @generated from schemas/resources/workbin-item.schema.json by cometd-codegen. Do not edit.

import type { UserData } from './UserData.js';

/**
 * An item in a workbin whose medium has not been seen there: what the one documented kind, a chat, has
 * of its own.
 */
export interface WorkbinItem {
  /**
   * Identifies the item.
   *
   * Personal data.
   */
  id?: string;
  /** Operations that are possible right now; empty on the chats seen. */
  capabilities?: string[];
  /** When the item arrived. Not ISO 8601: a blank instead of the T, the zone without a colon. */
  receivedDate?: string;
  /**
   * Business data attached to the item.
   *
   * Personal data.
   */
  userData?: UserData;
}
