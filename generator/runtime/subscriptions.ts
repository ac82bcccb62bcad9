/// <reference lib="esnext.disposable" preserve="true" />
import { callSafely } from './call-safely.js'
import {
  type CometDLike,
  errorOf,
  fieldOf,
  isDisconnected,
  isFunction,
  isRefusal,
  isSuccess,
} from './client.js'
import { type Reporter, warnOfLoss } from './options.js'
import { isService } from './pattern.js'

/** What a subscription returns. The client's own `unsubscribe` takes it too. */
export interface NotificationSubscription {
  /** Ends it, for good. It may have ended before, and the client may be disconnected. */
  unsubscribe(): void
  /** The same, for `using`. */
  [Symbol.dispose](): void
}

/** What is asked of the client, each time anew. */
export interface Request {
  readonly pattern: string
  readonly receive: (message: unknown) => void
  readonly reporter: Reporter
  /** That of `notifications`, over which options of this subscription may lie. */
  readonly owner: Reporter
  /** What else goes into the message to `/meta/subscribe`. */
  readonly properties: object | (() => object) | undefined
  readonly onSubscribed: ((reply: unknown) => unknown) | undefined
  /** Where it is set, a refusal and a lost connection end the subscription; called when it has ended, however. */
  readonly onEnd?: ((error?: Error) => void) | undefined
}

interface Entry extends Request {
  readonly subscription: NotificationSubscription
  /** Asks the client, in place of what it may still have. */
  readonly ask: () => void
  /** Lets go of it, and leaves the client as it is. */
  readonly forget: () => void
  /** Made after the application had disconnected, as by the callback of a handshake that came too late. */
  readonly isLate: boolean
  /** What the client takes today. */
  handle: unknown
  /** What the server said when it confirmed. */
  confirmation: unknown
  /**
   * `unsent`: the connection or the session was lost before the server could answer; `listening`: the client only listens,
   * whatever becomes of its sessions.
   */
  state: 'new' | 'asked' | 'confirmed' | 'refused' | 'unsent' | 'listening'
  /** Whether it was made while a handshake was told of: then it is made again at the next one, by the same code. */
  fromHandshake: boolean
}

interface Kept {
  /** `closed` by the application, `lost` by the server. */
  connection: 'open' | 'closed' | 'lost'
  /** Whether a session has been seen, so that the next handshake begins another. */
  hasSession: boolean
  readonly all: Set<Entry>
  /** Those that were made since the client began to tell of what it has just received. */
  readonly recent: Set<Entry>
  /** Who is told of a loss, beside those of the subscriptions. */
  readonly owners: Set<Reporter>
}

const keptByClient = new WeakMap<object, Kept>()

/**
 * Subscribes, and again after each new handshake, which makes `cometd` forget its subscriptions. A client that is
 * disconnected is asked after its next handshake. For what a server delivers without a subscription the client listens;
 * throws a `TypeError` for one that cannot.
 */
export function subscribeForGood(client: CometDLike, request: Request): NotificationSubscription {
  const kept = keptOf(client)
  const { all, recent } = kept
  const { pattern, receive, properties, reporter, owner, onEnd } = request
  let isOpen = true
  let turn = 0

  function listenOnly(): void {
    if (!client.addListener)
      throw new TypeError(
        `The server delivers "${pattern}" without a subscription: the client needs a method "addListener" to listen to it.`,
      )
    entry.handle = client.addListener(pattern, (message) => {
      if (isOpen) receive(message)
    })
    entry.state = 'listening'
  }

  function ask(): void {
    const own = turn + 1
    entry.state = 'asked'
    const more = isFunction(properties) ? properties() : properties
    entry.handle = client.subscribe(
      pattern,
      (message) => {
        // A client that did keep its subscription calls the earlier one too.
        if (isOpen && own >= turn) receive(message)
      },
      more ?? {},
      (reply) => {
        // `cometd` 9 tells the second on a topic at once that all is well; the listener hears the server.
        if (!client.addListener || !isSuccess(reply)) settleReply(kept, pattern, reply)
      },
    )
    turn = own
    const same = [...all].find((other) => other.pattern === pattern && other.state === 'confirmed')
    if (same) confirm(entry, same.confirmation)
  }

  function forget(): void {
    isOpen = false
    all.delete(entry)
    for (const signal of reporter.signals) signal.removeEventListener('abort', unsubscribe)
    if (entry.state !== 'listening') return
    const stop = (): unknown => client.removeListener?.(entry.handle)
    callSafely(stop, undefined, (error) => reporter.onError(error))
  }

  function unsubscribe(): void {
    if (!isOpen) return
    forget()
    onEnd?.()
    callSafely(
      () => release(client, entry),
      undefined,
      (error) => reporter.onError(error),
    )
  }

  const entry: Entry = {
    ...request,
    subscription: { unsubscribe, [Symbol.dispose]: unsubscribe },
    ask,
    forget,
    isLate: kept.connection === 'closed' && isDisconnected(client),
    handle: undefined,
    confirmation: undefined,
    state: 'new',
    fromHandshake: false,
  }
  if (isAborted(reporter)) {
    unsubscribe()
    return entry.subscription
  }
  all.add(entry)
  recent.add(entry)
  Promise.resolve().then(() => recent.delete(entry))
  for (const signal of reporter.signals) signal.addEventListener('abort', unsubscribe)
  watchLoss(client, owner)
  try {
    if (isService(pattern)) listenOnly()
    else if (!isDisconnected(client)) ask()
  } catch (error) {
    forget()
    throw error
  }
  return entry.subscription
}

/** From now on the reporter is told if the client is disconnected for good, until its signal is aborted. */
export function watchLoss(client: CometDLike, owner: Reporter): void {
  const { owners } = keptOf(client)
  for (const other of owners) if (isAborted(other)) owners.delete(other)
  if (owner.onLost && !isAborted(owner)) owners.add(owner)
}

function isAborted({ signals }: Reporter): boolean {
  return signals.some(({ aborted }) => aborted)
}

function keptOf(client: CometDLike): Kept {
  const known = keptByClient.get(client)
  if (known) return known
  const kept: Kept = {
    connection: 'open',
    hasSession: false,
    all: new Set(),
    recent: new Set(),
    owners: new Set(),
  }
  keptByClient.set(client, kept)
  listen(client, kept)
  interceptAll(client, kept)
  return kept
}

function listen(client: CometDLike, kept: Kept): void {
  const { all, recent } = kept
  /** What the client decides after a reply shows when it is done with it. */
  const watch = (reply: unknown): void => {
    Promise.resolve().then(() => {
      if (isDisconnected(client)) lose(kept, reply)
    })
  }
  client.addListener?.('/meta/handshake', (reply) => {
    // The answer to a handshake may come after the application has disconnected.
    if (!isDisconnected(client)) kept.connection = 'open'
    watch(reply)
    if (!isSuccess(reply) || isDisconnected(client)) return
    const known = [...all]
    const before = known.filter((entry) => !recent.has(entry))
    const earlier = before.filter(({ isLate }) => isLate || kept.hasSession)
    kept.hasSession = true
    // Later, when the application has done what it does at a handshake.
    setTimeout(() => {
      if (isDisconnected(client)) return
      settle(kept, before, earlier)
      const again = known.filter((entry) => all.has(entry) && entry.state !== 'listening')
      for (const entry of again) if (entry.state === 'confirmed') entry.state = 'asked'
      for (const entry of again) renew(client, entry)
    }, 0)
  })
  client.addListener?.('/meta/connect', (reply) => {
    kept.hasSession = true
    watch(reply)
    if (!isSuccess(reply)) return
    for (const entry of all) if (entry.state === 'unsent') renew(client, entry)
  })
  client.addListener?.('/meta/subscribe', (reply) => settleReply(kept, fieldOf(reply, 'subscription'), reply))
  client.addListener?.('/meta/disconnect', (reply) => lose(kept, reply))
}

/** What a client does and tells nobody, and handles of ours and earlier ones that it does not know. */
function interceptAll(client: CometDLike, kept: Kept): void {
  intercept(client, 'unsubscribe', (call, handle, ...rest) => {
    const entry = find(kept.all, handle)
    if (!entry) return call(handle, ...rest)
    entry.forget()
    entry.onEnd?.()
    return hasNoSubscription(entry) ? undefined : call(entry.handle, ...rest)
  })
  intercept(client, 'resubscribe', (call, handle, ...rest) => {
    const entry = find(kept.all, handle)
    if (!entry) return call(handle, ...rest)
    if (entry.state === 'listening') return entry.subscription
    entry.state = 'asked'
    entry.handle = call(entry.handle, ...rest)
    return entry.subscription
  })
  intercept(client, 'disconnect', (call, ...rest) => {
    kept.connection = 'closed'
    kept.hasSession = false
    kept.owners.clear()
    for (const entry of [...kept.all]) {
      entry.forget()
      entry.onEnd?.()
    }
    return call(...rest)
  })
}

/** Tells all who subscribed to a pattern what became of it: the client asks the server once for all of them. */
function settleReply({ all }: Kept, pattern: unknown, reply: unknown): void {
  const state = isSuccess(reply) ? 'confirmed' : isRefusal(reply) ? 'refused' : 'unsent'
  const error = errorOf(reply)
  const told = new Set<unknown>()
  for (const entry of [...all]) {
    const isOpen = entry.state === 'asked' || (entry.state === 'confirmed' && state !== 'confirmed')
    if (entry.pattern !== pattern || !isOpen) continue
    if (state === 'confirmed') confirm(entry, reply)
    entry.state = state
    if (state !== 'refused') continue
    const { onError, onRefused } = entry.reporter
    const refusal = { pattern: entry.pattern, error, reply }
    if (!told.has(onRefused)) callSafely(onRefused, refusal, (thrown) => onError(thrown))
    told.add(onRefused)
    if (!entry.onEnd) continue
    entry.forget()
    entry.onEnd(new Error(`The server refused "${entry.pattern}": ${error}`))
  }
}

function confirm(entry: Entry, reply: unknown): void {
  entry.state = 'confirmed'
  entry.confirmation = reply
  const { onSubscribed, reporter } = entry
  if (onSubscribed) callSafely(onSubscribed, reply, (error) => reporter.onError(error))
}

/** The client is disconnected, and the application did not do it. */
function lose(kept: Kept, reply: unknown): void {
  if (kept.connection !== 'open') return
  kept.connection = 'lost'
  const loss = { error: errorOf(reply), reply }
  const told = new Map<Reporter['onLost'], Reporter['onError']>()
  for (const reporter of [...kept.owners, ...[...kept.all].map((entry) => entry.reporter)])
    if (!isAborted(reporter)) told.set(reporter.onLost ?? warnOfLoss, reporter.onError)
  if (told.size > 1) told.delete(warnOfLoss)
  for (const [onLost = warnOfLoss, onError] of told) callSafely(onLost, loss, (error) => onError(error))
  for (const entry of [...kept.all]) {
    if (!entry.onEnd) continue
    entry.forget()
    entry.onEnd()
  }
}

/**
 * Drops those of the earlier session that the application has made again itself: one for one, and rather one that was
 * itself made at a handshake than one that was made once and for all.
 */
function settle({ all, owners }: Kept, before: readonly Entry[], earlier: readonly Entry[]): void {
  for (const made of all) {
    if (before.includes(made)) continue
    made.fromHandshake = true
    const same = earlier.filter((old) => old.pattern === made.pattern && all.has(old))
    const replaced = same.find(({ fromHandshake }) => fromHandshake) ?? same[0]
    if (!replaced) continue
    replaced.forget()
    const { owner } = replaced
    if (![...all].some((entry) => entry.owner === owner)) owners.delete(owner)
  }
}

function renew(client: CometDLike, entry: Entry): void {
  const again = (): void => {
    const { handle, state } = entry
    entry.ask()
    // After it, so that a client which still has the earlier one asks its server for nothing.
    if (state !== 'new') client.removeListener?.(handle)
  }
  callSafely(again, undefined, (error) => entry.reporter.onError(error))
}

/** Whether the client was never asked to subscribe. */
function hasNoSubscription({ state }: Entry): boolean {
  return state === 'new' || state === 'listening'
}

/** Tells the client that a subscription has ended, and the server if it knows of it. */
function release(client: CometDLike, entry: Entry): void {
  const { state, handle } = entry
  if (hasNoSubscription(entry)) return
  if (isDisconnected(client) || state === 'refused' || state === 'unsent') client.removeListener?.(handle)
  else client.unsubscribe?.(handle)
}

function find(all: Set<Entry>, handle: unknown): Entry | undefined {
  return [...all].find(
    (entry) => handle !== undefined && (entry.subscription === handle || entry.handle === handle),
  )
}

/** Puts a function before a method, if the client has it. */
function intercept(
  client: object,
  name: string,
  method: (
    call: (...parameters: readonly unknown[]) => unknown,
    ...parameters: readonly unknown[]
  ) => unknown,
): void {
  const original: unknown = Reflect.get(client, name)
  if (!isFunction(original)) return
  Reflect.set(client, name, (...parameters: readonly unknown[]) =>
    method((...own) => Reflect.apply(original, client, own), ...parameters),
  )
}
