// @generated from schemas/resources/email.schema.json by cometd-codegen. Do not edit.

import type { EmailContent } from './EmailContent.js';
import type { EmailState } from './EmailState.js';

/** An e-mail: one that came in, or a draft of an answer. */
export interface Email extends EmailContent {
  /** How far the e-mail has come. */
  state: EmailState;
}
