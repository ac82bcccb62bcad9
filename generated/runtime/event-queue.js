/// <reference lib="esnext.disposable" preserve="true" />
/**
 * A queue between a callback and a loop. It holds `limit` events for a slow reader, then drops the oldest and calls
 * `onDrop` with how many were dropped so far. `onReturn` is called once, when the reader leaves.
 */
export function createEventQueue(limit, onDrop, onReturn) {
  const waiting = [];
  // By a running number: to take the first of an array moves all others.
  const buffer = new Map();
  const ended = { done: true, value: undefined };
  let first = 0;
  let next = 0;
  let dropped = 0;
  let isOpen = true;
  let failure;
  function take() {
    const value = buffer.get(first);
    if (buffer.delete(first))
      first++;
    return value;
  }
  /** What is read when no event waits and none will come. */
  function last() {
    const error = failure;
    failure = undefined;
    return error ? Promise.reject(error) : Promise.resolve(ended);
  }
  function end() {
    isOpen = false;
    for (const resolve of waiting.splice(0))
      resolve(last());
  }
  function fail(error) {
    if (isOpen)
      failure = error;
    end();
  }
  const events = {
    next() {
      const value = take();
      if (value)
        return Promise.resolve({ done: false, value });
      return isOpen ? new Promise((resolve) => waiting.push(resolve)) : last();
    },
    return() {
      buffer.clear();
      failure = undefined;
      if (isOpen) {
        end();
        onReturn();
      }
      return Promise.resolve(ended);
    },
    [Symbol.asyncIterator]: () => events,
    [Symbol.dispose]: () => void events.return(),
  };
  function push(value) {
    if (!isOpen)
      return;
    const resolve = waiting.shift();
    if (resolve)
      resolve({ done: false, value });
    else
      buffer.set(next++, value);
    if (buffer.size <= limit)
      return;
    take();
    onDrop(++dropped);
  }
  return { push, end, fail, events };
}
