// @generated from schemas/resources/attachment.schema.json by cometd-codegen. Do not edit.

/** A file attached to an e-mail. */
export interface Attachment {
  /**
   * Identifies the file.
   *
   * Personal data.
   */
  id?: string;
  /**
   * Name of the file.
   *
   * Personal data.
   */
  name?: string;
  /** Size in bytes. The REST resource prints a string here, notifications do not. */
  size?: number;
  /** Media type of the file. */
  mime?: string;
  /**
   * Absolute address of the file in the REST API.
   *
   * Personal data.
   */
  uri?: string;
}
