import type { EmailContent } from './EmailContent.js';
import type { EmailState } from './EmailState.js';
/** An e-mail inside a message about workbins. */
export type WorkbinEmail = {
  /** How far the e-mail has come. A chat lacks it here, so this may too. */
  state?: EmailState;
} & EmailContent;
