// @generated from schemas/resources/country.schema.json by cometd-codegen. Do not edit.

/** A country, as the telephone system knows it; every value may be empty. */
export interface Country {
  /** Name of the country. */
  name?: string;
  /** Code of the country. */
  code?: string;
  /** Digits that lead to the country when dialled. */
  callingCode?: string;
}
