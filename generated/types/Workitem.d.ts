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
  state: 'Invited' | 'Processing' | 'Completed' | 'Revoked' | 'InWorkbin' | (string & {});
  /** The direction of the item. */
  workitemType?: 'Inbound' | 'Outbound' | (string & {});
  /**
   * Absolute address of the item in the REST API.
   *
   * Personal data.
   */
  uri?: string;
  /** Operations that are possible right now; the list is open and its order means nothing. */
  capabilities?: (
    | 'Accept'
    | 'Reject'
    | 'Transfer'
    | 'AttachUserData'
    | 'UpdateUserData'
    | 'DeleteUserData'
    | 'SetInFocus'
    | 'Complete'
    | (string & {})
  )[];
  /**
   * Business data attached to the item.
   *
   * Personal data.
   */
  userData?: UserData;
}
