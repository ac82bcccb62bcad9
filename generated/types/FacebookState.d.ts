/** How far the interaction has come. */
export type FacebookState = 'Processing' | 'Composing' | 'Sent' | (string & {});
