import type { FacebookContent } from './FacebookContent.js';
/** A post or comment on Facebook: one that came in, or a draft of an answer. */
export type Facebook = {
  /** How far the interaction has come. */
  state: 'Processing' | 'Composing' | 'Sent' | (string & {});
} & FacebookContent;
