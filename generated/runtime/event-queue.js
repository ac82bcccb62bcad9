/**
 * A queue between a callback and a loop. It holds `limit` events for a slow reader, then drops the oldest and calls
 * `onDrop` with how many were dropped so far. `onReturn` is called once, when the reader leaves.
 */
export function createEventQueue(limit, onDrop, onReturn) {
  const waiting = [];
  const buffer = [];
  const end = { done: true, value: undefined };
  let dropped = 0;
  let isOpen = true;
  const events = {
    next() {
      const value = buffer.shift();
      if (value)
        return Promise.resolve({ done: false, value });
      return isOpen ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(end);
    },
    return() {
      if (isOpen) {
        isOpen = false;
        buffer.length = 0;
        for (const resolve of waiting.splice(0))
          resolve(end);
        onReturn();
      }
      return Promise.resolve(end);
    },
    [Symbol.asyncIterator]: () => events,
  };
  function push(value) {
    if (!isOpen)
      return;
    const resolve = waiting.shift();
    if (resolve)
      resolve({ done: false, value });
    else
      buffer.push(value);
    if (buffer.length <= limit)
      return;
    buffer.shift();
    onDrop(++dropped);
  }
  return { push, events };
}
