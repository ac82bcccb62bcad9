import type { FacebookContent } from './FacebookContent.js';

/** A post or comment on Facebook: one that came in, or a draft of an answer. */
export interface Facebook extends FacebookContent {
  /** How far the interaction has come. */
  state: 'Processing' | 'Composing' | 'Sent' | (string & {});
}
