// @generated from schemas/resources/workbin-facebook.schema.json by cometd-codegen. Do not edit.

import type { FacebookContent } from './FacebookContent.js';
import type { FacebookState } from './FacebookState.js';

/** A post or comment on Facebook inside a message about workbins. */
export interface WorkbinFacebook extends FacebookContent {
  /** How far the interaction has come. A chat lacks it here, so this may too. */
  state?: FacebookState;
}
