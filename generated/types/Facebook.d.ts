// @generated from schemas/resources/facebook.schema.json by cometd-codegen. Do not edit.

import type { FacebookContent } from './FacebookContent.js';
import type { FacebookState } from './FacebookState.js';

/** A post or comment on Facebook: one that came in, or a draft of an answer. */
export interface Facebook extends FacebookContent {
  /** How far the interaction has come. */
  state: FacebookState;
}
