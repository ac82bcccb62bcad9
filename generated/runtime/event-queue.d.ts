/// <reference lib="esnext.disposable" preserve="true" />
/** Events as they come, for `for await`. Leaving the loop, or `return()`, ends the subscription. */
export interface Events<E> {
  next(): Promise<IteratorResult<E, undefined>>;
  return(): Promise<IteratorResult<E, undefined>>;
  [Symbol.asyncIterator](): Events<E>;
  /** Ends the subscription, for `using`. */
  [Symbol.dispose](): void;
}
export interface EventQueue<E> {
  push(event: E): void;
  /** No more will come: what waits can still be read, then the loop ends. `onReturn` is not called. */
  end(): void;
  /** The same, but that the loop then throws the error, once. */
  fail(error: Error): void;
  readonly events: Events<E>;
}
/**
 * A queue between a callback and a loop. It holds `limit` events for a slow reader, then drops the oldest and calls
 * `onDrop` with how many were dropped so far. `onReturn` is called once, when the reader leaves.
 */
export declare function createEventQueue<E extends object>(limit: number, onDrop: (dropped: number) => void, onReturn: () => void): EventQueue<E>;
