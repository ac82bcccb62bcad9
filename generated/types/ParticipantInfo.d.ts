// @generated from schemas/resources/participant-info.schema.json by cometd-codegen. Do not edit.

import type { Country } from './Country.js';

/** What older servers tell about a party whose number alone stands in the list of participants. */
export interface ParticipantInfo {
  /**
   * The number in digits alone.
   *
   * Personal data.
   */
  digits?: string;
  /**
   * The number in international form.
   *
   * Personal data.
   */
  e164Number?: string;
  /**
   * The number as a person should see it.
   *
   * Personal data.
   */
  formattedPhoneNumber?: string;
  /** Country of the number. */
  country?: Country;
  /**
   * Place that the number belongs to; null where it is unknown.
   *
   * Personal data.
   */
  location?: string | null;
  /**
   * The number in digits alone, under the name that some servers use.
   *
   * Personal data.
   */
  E164digits?: string;
  /** Whether the digits make a number that can be dialled from anywhere. */
  isValidNumber?: boolean;
}
