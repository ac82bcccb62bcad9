// @generated from schemas/resources/email.schema.json by cometd-codegen. Do not edit.

/** How far the e-mail has come. */
export type EmailState =
  | 'Invited'
  | 'Processing'
  | 'Composing'
  | 'Completed'
  | 'Sent'
  | 'Revoked'
  | 'InWorkbin'
  | (string & {});
