import { callSafely } from './call-safely.js'
import type { CometDLike } from './client.js'

type Receive = (message: unknown) => void

/** A subscription as it was asked for. The client forgets its own at each handshake. */
interface Subscription {
  readonly pattern: string
  /** Subscribes anew, in place of what the client may still have, and returns the client's handle. */
  readonly renew: () => unknown
  readonly onError: (error: unknown) => unknown
  /** Called when the client disconnects for good. */
  readonly onEnd: (() => void) | undefined
  /** What the caller holds, and what the client takes today. */
  given: unknown
  handle: unknown
  /** Whether it was made while a handshake was told of: then it is made again at the next one, by the same code. */
  fromHandshake: boolean
}

interface Kept {
  /** Whether a session has been seen, so that the next handshake begins another. */
  hasSession: boolean
  readonly all: Set<Subscription>
  /** Those that were made since the client began to tell of what it has just received. */
  readonly recent: Set<Subscription>
}

const keptByClient = new WeakMap<object, Kept>()

/**
 * Subscribes, and again after each new handshake, which makes `cometd` forget its subscriptions. The handle stays good.
 * A client without `addListener` is left to itself. What a later subscription throws goes to `onError`; `onEnd` is called
 * when the client disconnects for good.
 */
export function subscribeForGood<H>(
  client: CometDLike<H>,
  pattern: string,
  receive: Receive,
  onError: (error: unknown) => unknown,
  onEnd?: () => void,
): H {
  if (!client.addListener) return client.subscribe(pattern, receive)
  const { all, recent } = keptOf(client)
  let turn = 0
  const renew = (): H => {
    const own = turn + 1
    // A client that did keep its subscription calls the earlier one too.
    const handle = client.subscribe(pattern, (message) => {
      if (own >= turn) receive(message)
    })
    turn = own
    return handle
  }
  const given = renew()
  const subscription = { pattern, renew, onError, onEnd, given, handle: given, fromHandshake: false }
  all.add(subscription)
  recent.add(subscription)
  Promise.resolve().then(() => recent.delete(subscription))
  return given
}

function keptOf(client: CometDLike<unknown>): Kept {
  const known = keptByClient.get(client)
  if (known) return known
  const kept: Kept = { hasSession: false, all: new Set(), recent: new Set() }
  keptByClient.set(client, kept)
  listen(client, kept)
  return kept
}

function listen(client: CometDLike<unknown>, kept: Kept): void {
  const { all, recent } = kept
  client.addListener?.('/meta/handshake', (reply) => {
    if (!isSuccess(reply)) return
    const known = [...all]
    const before = known.filter((subscription) => !recent.has(subscription))
    const earlier = kept.hasSession ? before : []
    kept.hasSession = true
    // Later, when the application has done what it does at a handshake.
    setTimeout(() => {
      settle(all, before, earlier)
      for (const subscription of known) if (all.has(subscription)) renewOne(client, subscription)
    }, 0)
  })
  client.addListener?.('/meta/connect', () => {
    kept.hasSession = true
  })
  // Whoever disconnects wants no more.
  client.addListener?.('/meta/disconnect', () => {
    kept.hasSession = false
    const ended = [...all]
    all.clear()
    for (const { onEnd } of ended) onEnd?.()
  })

  // A client tells nobody that a subscription has ended, and does not know an earlier handle.
  intercept(client, 'unsubscribe', (handle, call) => {
    const subscription = find(all, handle)
    if (!subscription) return call(handle)
    all.delete(subscription)
    return call(subscription.handle)
  })
  intercept(client, 'resubscribe', (handle, call) => {
    const subscription = find(all, handle)
    if (!subscription) return call(handle)
    subscription.given = subscription.handle = call(subscription.handle)
    return subscription.given
  })
}

/**
 * Drops those of the earlier session that the application has made again itself: one for one, and rather one that was
 * itself made at a handshake than one that was made once and for all.
 */
function settle(
  all: Set<Subscription>,
  before: readonly Subscription[],
  earlier: readonly Subscription[],
): void {
  for (const made of all) {
    if (before.includes(made)) continue
    made.fromHandshake = true
    const same = earlier.filter((old) => old.pattern === made.pattern && all.has(old))
    const replaced = same.find(({ fromHandshake }) => fromHandshake) ?? same[0]
    if (replaced) all.delete(replaced)
  }
}

function renewOne(client: CometDLike<unknown>, subscription: Subscription): void {
  const renew = (): void => {
    const { handle } = subscription
    subscription.handle = subscription.renew()
    // After it, so that a client which still has the earlier one asks its server for nothing.
    client.removeListener?.(handle)
  }
  callSafely(renew, undefined, (error) => subscription.onError(error))
}

function find(all: Set<Subscription>, handle: unknown): Subscription | undefined {
  return [...all].find(({ given, handle: today }) => given === handle || today === handle)
}

/** Puts a function before a method that takes a handle, if the client has it. */
function intercept(
  client: object,
  name: string,
  method: (handle: unknown, call: (handle: unknown) => unknown) => unknown,
): void {
  const original: unknown = Reflect.get(client, name)
  if (typeof original !== 'function') return
  Reflect.set(client, name, (handle: unknown, ...rest: readonly unknown[]) =>
    method(handle, (today) => Reflect.apply(original, client, [today, ...rest])),
  )
}

function isSuccess(reply: unknown): boolean {
  return typeof reply === 'object' && reply !== null && 'successful' in reply && reply.successful === true
}
