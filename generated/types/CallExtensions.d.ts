// @generated from schemas/resources/call-extensions.schema.json by cometd-codegen. Do not edit.

/** Hints of the telephone switch on this event. The keys are open. */
export interface CallExtensions {
  /** 1 for a call that counts as business, 0 for one that does not. */
  BusinessCall?: number;
  /** Seconds of work that follow the call. */
  WrapUpTime?: number;
  /** What happens to the user who does not answer. */
  NO_ANSWER_ACTION?: CallExtensionsNOANSWERACTION;
  /** Seconds to ring before the call counts as not answered. */
  NO_ANSWER_TIMEOUT?: number;
  /**
   * Where a call goes that is not answered: a number, or a word such as `recall`.
   *
   * Personal data.
   */
  NO_ANSWER_OVERFLOW?: string;
  /**
   * The number that the call came from.
   *
   * Personal data.
   */
  OriginationDN?: string;
  /** The switch that the call came from. */
  OriginationDN_location?: string;
}

/** What happens to the user who does not answer. */
export type CallExtensionsNOANSWERACTION = 'notready' | (string & {});
