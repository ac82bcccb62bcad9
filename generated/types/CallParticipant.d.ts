// @generated from schemas/resources/call-participant.schema.json by cometd-codegen. Do not edit.

/** A party of a call or of an instant-messaging session, known by telephone number. */
export interface CallParticipant {
  /**
   * The number as the switch knows it.
   *
   * Personal data.
   */
  phoneNumber: string;
  /**
   * The number in digits alone.
   *
   * Personal data.
   */
  digits?: string;
  /**
   * The number as a person should see it.
   *
   * Personal data.
   */
  formattedPhoneNumber?: string;
  /**
   * The number in international form; may be empty.
   *
   * Personal data.
   */
  e164Number?: string;
}
