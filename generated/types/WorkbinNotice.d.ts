// @generated from schemas/resources/workbin-notice.schema.json by cometd-codegen. Do not edit.

import type { Payload } from './Payload.js';

/** What any message about a workbin says of it. */
export interface WorkbinNotice extends Payload {
  /** Identifies the workbin. */
  id: string;
  /**
   * Whose workbin it is, for supervisors who watch those of others.
   *
   * Personal data.
   */
  workbinUserId?: string;
  /** Group of agents whose workbin it is. */
  agentGroup?: string;
  /** Group of places whose workbin it is. */
  placeGroup?: string;
}
