/** Throws a `TypeError` if a value cannot be asked to subscribe. */
export function requireClient(value) {
  if (typeof value === 'object' && value !== null && 'subscribe' in value && isFunction(value.subscribe))
    return;
  throw new TypeError('notifications() takes a CometD client. This value is none: it has no method "subscribe".');
}
/** Whether the client has no connection and will not make one by itself. */
export function isDisconnected(client) {
  return client.isDisconnected?.() ?? false;
}
export function isSuccess(reply) {
  return fieldOf(reply, 'successful') === true;
}
/** Whether the server said no to a subscription, and did not merely lose the request or the session. */
export function isRefusal(reply) {
  if (isSuccess(reply) || fieldOf(fieldOf(reply, 'advice'), 'reconnect') === 'handshake')
    return false;
  const failure = fieldOf(reply, 'failure');
  const status = fieldOf(failure, 'httpCode');
  return failure === undefined || (typeof status === 'number' && status >= 400 && status < 500);
}
/** Why a request failed, in the server's words if it has any. */
export function errorOf(reply) {
  const failure = fieldOf(reply, 'failure');
  for (const text of [fieldOf(reply, 'error'), fieldOf(failure, 'reason')])
    if (typeof text === 'string' && text !== '')
      return text;
  const status = fieldOf(failure, 'httpCode');
  return typeof status === 'number' ? `HTTP ${status}` : 'no reason given';
}
export function isFunction(value) {
  return typeof value === 'function';
}
/** A field of what may be an object. */
export function fieldOf(value, name) {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
