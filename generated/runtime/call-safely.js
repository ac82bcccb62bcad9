/**
 * Calls back. What the callback throws, or its promise is rejected with, goes to `onError` with what it was called
 * with, and no further.
 */
export function callSafely(callback, event, onError) {
  try {
    const result = callback(event);
    if (isThenable(result))
      result.then(undefined, (error) => report(error, event, onError));
  }
  catch (error) {
    report(error, event, onError);
  }
}
function report(error, event, onError) {
  if (onError === logError)
    logError(error);
  else
    callSafely((reported) => onError(reported, event), error, logError);
}
function isThenable(value) {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
export function logError(error) {
  console.error('notifications:', error);
}
