/// <reference lib="esnext.disposable" preserve="true" />

/** Events as they come, for `for await`. Leaving the loop, or `return()`, ends the subscription. */
export interface Events<E> {
  next(): Promise<IteratorResult<E, undefined>>
  return(): Promise<IteratorResult<E, undefined>>
  [Symbol.asyncIterator](): Events<E>
  /** Ends the subscription, for `using`. */
  [Symbol.dispose](): void
}

export interface EventQueue<E> {
  push(event: E): void
  /** No more will come: what waits can still be read, then the loop ends. `onReturn` is not called. */
  end(): void
  /** The same, but that the loop then throws the error, once. */
  fail(error: Error): void
  readonly events: Events<E>
}

/**
 * A queue between a callback and a loop. It holds `limit` events for a slow reader, then drops the oldest and calls
 * `onDrop` with how many were dropped so far. `onReturn` is called once, when the reader leaves.
 */
export function createEventQueue<E extends object>(
  limit: number,
  onDrop: (dropped: number) => void,
  onReturn: () => void,
): EventQueue<E> {
  const waiting: ((result: IteratorResult<E, undefined> | Promise<IteratorResult<E, undefined>>) => void)[] =
    []
  // By a running number: to take the first of an array moves all others.
  const buffer = new Map<number, E>()
  const ended: IteratorResult<E, undefined> = { done: true, value: undefined }
  let first = 0
  let next = 0
  let dropped = 0
  let isOpen = true
  let failure: Error | undefined

  function take(): E | undefined {
    const value = buffer.get(first)
    if (buffer.delete(first)) first++
    return value
  }

  /** What is read when no event waits and none will come. */
  function last(): Promise<IteratorResult<E, undefined>> {
    const error = failure
    failure = undefined
    return error ? Promise.reject(error) : Promise.resolve(ended)
  }

  function end(): void {
    isOpen = false
    for (const resolve of waiting.splice(0)) resolve(last())
  }

  function fail(error: Error): void {
    if (isOpen) failure = error
    end()
  }

  const events: Events<E> = {
    next() {
      const value = take()
      if (value) return Promise.resolve({ done: false, value })
      return isOpen ? new Promise((resolve) => waiting.push(resolve)) : last()
    },
    return() {
      buffer.clear()
      failure = undefined
      if (isOpen) {
        end()
        onReturn()
      }
      return Promise.resolve(ended)
    },
    [Symbol.asyncIterator]: () => events,
    [Symbol.dispose]: () => void events.return(),
  }

  function push(value: E): void {
    if (!isOpen) return
    const resolve = waiting.shift()
    if (resolve) resolve({ done: false, value })
    else buffer.set(next++, value)
    if (buffer.size <= limit) return
    take()
    onDrop(++dropped)
  }

  return { push, end, fail, events }
}
