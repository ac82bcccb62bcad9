// @generated from schemas/resources/user-state.schema.json by cometd-codegen. Do not edit.

/**
 * The user's state on a device, such as ready or not ready. Right after login only the state itself is
 * there.
 */
export interface UserState {
  /**
   * Identifies the state. Those of the built-in states never change:
   * `9430250E-0A1B-421F-B372-F29E69366DED` is Ready, `900D55CC-2BB0-431F-8BF9-D3525B383BE6` Not Ready,
   * `2B36138D-C564-4562-A8CB-3C32D564F296` AuxWork. A site may define more.
   */
  id?: string;
  /** What a person should see as the name of the state; sites name their own. */
  displayName?: string;
  /** The state itself. */
  state: UserStateState;
  /** What a user who is not ready does instead. */
  workMode?: UserStateWorkMode;
}

/** The state itself. */
export type UserStateState = 'Ready' | 'NotReady' | 'LoggedIn' | 'LoggedOut' | (string & {});

/** What a user who is not ready does instead. */
export type UserStateWorkMode = 'AuxWork' | 'AfterCallWork' | (string & {});
