import type { EmailContent } from './EmailContent.js';

/** An e-mail: one that came in, or a draft of an answer. */
export interface Email extends EmailContent {
  /** How far the e-mail has come. */
  state:
    | 'Invited'
    | 'Processing'
    | 'Composing'
    | 'Completed'
    | 'Sent'
    | 'Revoked'
    | 'InWorkbin'
    | (string & {});
}
