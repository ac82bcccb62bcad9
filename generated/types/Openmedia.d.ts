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
  state: 'Invited' | 'Processing' | 'Completed' | (string & {});
  /** The medium, named by the site. */
  mediaType?: 'promotion' | (string & {});
  /**
   * The direction of the interaction. The PDF edition of the documentation prints a zero for the capital
   * O of Outbound.
   */
  openmediaType?: 'Inbound' | 'Outbound' | (string & {});
  /**
   * Absolute address of the interaction in the REST API. The path names the medium in the plural.
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
   * Business data attached to the interaction.
   *
   * Personal data.
   */
  userData?: UserData;
  /** When the interaction arrived; not ISO 8601, such as `2015-07-10 13:26:58.000+0300`. */
  receivedDate?: string;
}
