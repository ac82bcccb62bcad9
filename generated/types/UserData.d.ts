// @generated from schemas/resources/user-data.schema.json by cometd-codegen. Do not edit.

/**
 * Business data attached to an interaction. The keys are free, blanks and punctuation included; most
 * values are strings, and an empty string often stands for unknown.
 *
 * Personal data.
 */
export interface UserData {
  [key: string]: string | number | boolean | null | UserData | undefined;
}
