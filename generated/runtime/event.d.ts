import type { Messages, MessageType, Payloads, Topic } from './catalogue.js';
/** What a subscription delivers. `type` stands at the top, so that narrowing on it narrows all of the event. */
export interface Received<T extends MessageType> {
  readonly type: T;
  readonly topic: Topic;
  readonly data: Payloads[T];
  readonly message: Messages[T];
}
