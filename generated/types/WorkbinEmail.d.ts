// @generated from schemas/resources/workbin-email.schema.json by cometd-codegen. Do not edit.

import type { EmailContent } from './EmailContent.js';
import type { EmailState } from './EmailState.js';

/** An e-mail inside a message about workbins. */
export interface WorkbinEmail extends EmailContent {
  /** How far the e-mail has come. A chat lacks it here, so this may too. */
  state?: EmailState;
}
