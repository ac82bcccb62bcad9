import { callSafely } from './call-safely.js'
import type { MessageType, Topic } from './catalogue.js'
import type { CometDLike } from './client.js'
import { createEventQueue, type Events } from './event-queue.js'
import { nearest } from './nearest.js'
import {
  consoleReporter,
  createWarning,
  type NotificationOptions,
  type Reporter,
  withOptions,
} from './options.js'
import type { Parse } from './parse.js'
import { covers, isLegalPattern, splitWildcard } from './pattern.js'
import type { AllHandlers, AnyEvent, EventOf, Handlers, Legal, Pattern } from './pattern-types.js'
import { subscribeForGood } from './subscriptions.js'

export type { CometDLike }

export interface EventsOptions extends NotificationOptions {
  /** How many events wait for a slow reader before the oldest are dropped; 1000 unless told. */
  readonly buffer?: number | undefined
  /** Told at each dropped event how many were dropped so far; without it the console warns once. */
  readonly onDrop?: ((dropped: number) => unknown) | undefined
}

/**
 * Typed subscriptions. Each takes a topic or a pattern and throws a `TypeError` if no server could deliver on it; what the
 * client's `subscribe` returns is handed on, to unsubscribe with. After a lost connection and a new handshake, for which
 * `cometd` forgets its subscriptions, they are made again.
 */
export interface Notifications<H> {
  /** Calls back with every known, valid event. */
  subscribe<const P extends Pattern>(
    pattern: P & Legal<P>,
    callback: (event: EventOf<P>) => unknown,
    options?: NotificationOptions,
  ): H
  /** Calls the handler of the event's type; types without a handler are left out. */
  on<const P extends Pattern>(pattern: P & Legal<P>, handlers: Handlers<P>, options?: NotificationOptions): H
  /** The same, with a handler for every type that can arrive. */
  onAll<const P extends Pattern>(
    pattern: P & Legal<P>,
    handlers: AllHandlers<P>,
    options?: NotificationOptions,
  ): H
  /**
   * Subscribes at once; the events are read with `for await`, whose end unsubscribes. A client that disconnects for good
   * ends the loop, after the events that it has brought.
   */
  events<const P extends Pattern>(pattern: P & Legal<P>, options?: EventsOptions): Events<EventOf<P>>
}

export type Connect = <H>(client: CometDLike<H>, options?: NotificationOptions) => Notifications<H>

export interface NotificationTables {
  readonly parse: Parse
  readonly topics: Readonly<Record<Topic, readonly MessageType[]>>
}

const DEFAULT_BUFFER = 1000

/** Binds typed subscriptions to the router and the topics of a catalogue. */
export function createNotifications({ parse, topics }: NotificationTables): Connect {
  return <H>(client: CometDLike<H>, options?: NotificationOptions): Notifications<H> => {
    const reporter = withOptions(consoleReporter(), options)
    const warned = new Set<string>()

    function subscribe(pattern: string, callback: Deliver, own?: NotificationOptions, onEnd?: () => void): H {
      requireLegal(pattern)
      if (!warned.has(pattern)) warnIfUncovered(pattern, Object.keys(topics))
      warned.add(pattern)
      const all = withOptions(reporter, own)
      return subscribeForGood(client, pattern, receiver(parse, pattern, callback, all), all.onError, onEnd)
    }

    function on(pattern: string, handlers: HandlerMap, own?: NotificationOptions): H {
      return subscribe(pattern, (event) => handlerFor(event.type, handlers)?.call(handlers, event), own)
    }

    function onAll(pattern: string, handlers: HandlerMap, own?: NotificationOptions): H {
      for (const [topic, types] of Object.entries(topics)) {
        const missing = covers(pattern, topic) && types.find((type) => !handlerFor(type, handlers))
        if (missing)
          throw new TypeError(`There is no handler for "${missing}", which can arrive on "${pattern}".`)
      }
      return on(pattern, handlers, own)
    }

    function events(
      pattern: string,
      { buffer = DEFAULT_BUFFER, onDrop = warnOfDrop(pattern), ...own }: EventsOptions = {},
    ): Events<AnyEvent> {
      if (!(buffer >= 1)) throw new TypeError('The buffer of events holds at least 1.')
      const { onError } = withOptions(reporter, own)
      const fail = (error: unknown): unknown => onError(error)
      const queue = createEventQueue<AnyEvent>(
        buffer,
        (dropped) => callSafely(onDrop, dropped, fail),
        () => callSafely((ended: H) => client.unsubscribe?.(ended), handle, fail),
      )
      const handle = subscribe(pattern, queue.push, own, queue.end)
      return queue.events
    }

    // Which events a pattern brings, the types know and the code need not.
    return { subscribe, on, onAll, events } as Notifications<H>
  }
}

type Deliver = (event: AnyEvent) => unknown
type HandlerMap = { readonly [T in MessageType]?: Deliver }

/** What the client calls: judges a message, delivers it or reports it, and never throws. */
function receiver(
  parse: Parse,
  pattern: string,
  deliver: Deliver,
  { onUnknown, onInvalid, onError, validate }: Reporter,
): (message: unknown) => void {
  const options = { topic: splitWildcard(pattern)[1] ? undefined : pattern, validate }
  return (received) => {
    if (isReply(received)) return
    const parsed = parse(received, options)
    if (parsed.kind === 'invalid') return callSafely(onInvalid, parsed, onError)
    if (parsed.kind === 'unknown') return callSafely(onUnknown, parsed, onError)
    const { type, topic, data, message } = parsed
    if (topic !== undefined && covers(pattern, topic)) {
      // Taking `parsed` apart lost which type goes with which data.
      callSafely(deliver, { type, topic, data, message } as AnyEvent, onError)
    } else {
      const reason = topic === undefined ? 'topic' : 'not-listed'
      callSafely(onUnknown, { kind: 'unknown', reason, type, topic, message }, onError)
    }
  }
}

/** Whether a server answers the client itself; who subscribes to everything is told of these too. */
function isReply(message: unknown): boolean {
  try {
    return (
      typeof message === 'object' &&
      message !== null &&
      Object.hasOwn(message, 'successful') &&
      !Object.hasOwn(message, 'data')
    )
  } catch {
    // Whoever cannot be asked is no reply; `parse` says what is wrong with it.
    return false
  }
}

/** The handler of a type, which may be named like a method that every object has. */
function handlerFor(type: MessageType, handlers: HandlerMap): Deliver | undefined {
  const handler = handlers[type]
  return handler === Reflect.get(Object.prototype, type) ? undefined : handler
}

function requireLegal(pattern: string): void {
  if (isLegalPattern(pattern)) return
  throw new TypeError(
    `Illegal pattern ${JSON.stringify(pattern)}: it starts with "/", has no empty segment, and a wildcard ("*" or "**") only as its whole last segment.`,
  )
}

/** A pattern that no topic of the catalogue answers to is mostly a slip. */
function warnIfUncovered(pattern: string, topics: readonly string[]): void {
  if (topics.some((topic) => covers(pattern, topic))) return
  const wildcard = splitWildcard(pattern)[1]
  const candidates = topics.map(
    (topic) => topic.slice(0, wildcard ? topic.lastIndexOf('/') + 1 : undefined) + wildcard,
  )
  const near = nearest(pattern, candidates)
  const idea = near === undefined ? '' : ` Did you mean "${near}"?`
  console.warn(`notifications: "${pattern}" covers no topic of the catalogue.${idea}`)
}

function warnOfDrop(pattern: string): (dropped: number) => void {
  const warn = createWarning('onDrop')
  return () => warn(`Events of "${pattern}" are read too slowly, the oldest are dropped.`)
}
