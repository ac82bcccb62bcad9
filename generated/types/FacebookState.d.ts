// @generated from schemas/resources/facebook.schema.json by cometd-codegen. Do not edit.

/** How far the interaction has come. */
export type FacebookState = 'Processing' | 'Composing' | 'Sent' | (string & {});
