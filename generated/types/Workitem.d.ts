// @generated from schemas/resources/workitem.schema.json by cometd-codegen. Do not edit.

import type { UserData } from './UserData.js';

/** A work item: something to do that comes from another system. */
export interface Workitem {
  /**
   * Identifies the item.
   *
   * Personal data.
   */
  id: string;
  /** How far the item has come. */
  state: WorkitemState;
  /** The direction of the item. */
  workitemType?: WorkitemType;
  /**
   * Absolute address of the item in the REST API.
   *
   * Personal data.
   */
  uri?: string;
  /** Operations that are possible right now; the list is open and its order means nothing. */
  capabilities?: WorkitemCapability[];
  /**
   * Business data attached to the item.
   *
   * Personal data.
   */
  userData?: UserData;
}

/** How far the item has come. */
export type WorkitemState = 'Invited' | 'Processing' | 'Completed' | 'Revoked' | 'InWorkbin' | (string & {});

/** The direction of the item. */
export type WorkitemType = 'Inbound' | 'Outbound' | (string & {});

export type WorkitemCapability =
  | 'Accept'
  | 'Reject'
  | 'Transfer'
  | 'AttachUserData'
  | 'UpdateUserData'
  | 'DeleteUserData'
  | 'SetInFocus'
  | 'Complete'
  | (string & {});
