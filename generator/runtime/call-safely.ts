/**
 * Calls back. What the callback throws, or its promise is rejected with, goes to `onError` with what it was called
 * with, and no further.
 */
export function callSafely<E>(
  callback: (event: E) => unknown,
  event: E,
  onError: (error: unknown, event: E) => unknown,
): void {
  try {
    const result = callback(event)
    if (isThenable(result)) result.then(undefined, (error: unknown) => report(error, event, onError))
  } catch (error) {
    report(error, event, onError)
  }
}

function report<E>(error: unknown, event: E, onError: (error: unknown, event: E) => unknown): void {
  if (onError === logError) logError(error)
  else callSafely((reported: unknown) => onError(reported, event), error, logError)
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
}

export function logError(error: unknown): void {
  console.error('notifications:', error)
}
