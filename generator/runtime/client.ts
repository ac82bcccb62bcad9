/** What a CometD client must be able to do: `cometd` of any version, or a test double. */
export interface CometDLike {
  subscribe(
    channel: string,
    callback: (message: unknown) => void,
    /** Goes into the message to `/meta/subscribe`. */
    properties: object,
    onReply: (reply: unknown) => void,
  ): unknown
  unsubscribe?(handle: unknown): unknown
  disconnect?(...parameters: never): unknown
  isDisconnected?(): boolean
  addListener?(channel: string, callback: (message: unknown) => void): unknown
  removeListener?(handle: unknown): unknown
}

/** Throws a `TypeError` if a value has no method `subscribe`. */
export function requireClient(value: unknown): void {
  if (typeof value === 'object' && value !== null && 'subscribe' in value && isFunction(value.subscribe))
    return
  throw new TypeError('notifications() requires a CometD client: this value has no method "subscribe".')
}

/** Whether the client has no connection and will not make one by itself. */
export function isDisconnected(client: CometDLike): boolean {
  return client.isDisconnected?.() ?? false
}

export function isSuccess(reply: unknown): boolean {
  return fieldOf(reply, 'successful') === true
}

/** Whether the server refused a subscription, and did not merely lose the request or the session. */
export function isRefusal(reply: unknown): boolean {
  if (isSuccess(reply) || fieldOf(fieldOf(reply, 'advice'), 'reconnect') === 'handshake') return false
  const failure = fieldOf(reply, 'failure')
  const status = fieldOf(failure, 'httpCode')
  return failure === undefined || (typeof status === 'number' && status >= 400 && status < 500)
}

/** Why a request failed, in the server's words where it gives some. */
export function errorOf(reply: unknown): string {
  const failure = fieldOf(reply, 'failure')
  for (const text of [fieldOf(reply, 'error'), fieldOf(failure, 'reason')])
    if (typeof text === 'string' && text !== '') return text
  const status = fieldOf(failure, 'httpCode')
  return typeof status === 'number' ? `HTTP ${status}` : 'no reason given'
}

export function isFunction(value: unknown): value is (...parameters: never) => unknown {
  return typeof value === 'function'
}

/** A field of what may be an object. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
