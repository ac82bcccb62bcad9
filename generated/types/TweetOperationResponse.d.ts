// @generated from schemas/messages/TweetOperationResponse.schema.json by cometd-codegen. Do not edit.

import type { Envelope } from './Envelope.js';
import type { Payload } from './Payload.js';

/**
 * The answer to an operation such as following someone. The pages on the operations call it
 * TwitterOperationResponse, in the edition of 2024 too.
 */
export interface TweetOperationResponse extends Envelope {
  /** The payload; every notification has one. */
  data: TweetOperationResponseData;
}

/** The payload; every notification has one. */
export interface TweetOperationResponseData extends Payload {
  /** Names the message type. Both spellings are published; the first is that of the list of topics. */
  messageType: 'TweetOperationResponse' | 'TwitterOperationResponse';
  /** Links the answer to the request; always there. */
  referenceId: number;
  /** Whether the operation worked: a string, though a real boolean would be no surprise. */
  success: TweetOperationResponseSuccess | boolean;
  /**
   * Why the operation failed, where it did.
   *
   * Personal data.
   */
  errorMessage?: string;
}

export type TweetOperationResponseSuccess = 'true' | 'false' | (string & {});
