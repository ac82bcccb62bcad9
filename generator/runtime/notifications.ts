import { callSafely } from './call-safely.js'
import type { MessageType, Topic } from './catalogue.js'
import { type CometDLike, isFunction, requireClient } from './client.js'
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
import { covers, isLegalPattern, splitWildcard, type Templates } from './pattern.js'
import type { AllHandlers, AnyEvent, EventOf, Handlers, Legal, Pattern } from './pattern-types.js'
import { type NotificationSubscription, subscribeForGood, watchLoss } from './subscriptions.js'

export interface SubscribeOptions extends NotificationOptions {
  /**
   * More fields of the message that subscribes, such as `{ ext: { replay: { … } } }`; a function is called each
   * time. The client subscribes to a pattern only once, with the properties of the first subscription.
   */
  readonly properties?: object | (() => object) | undefined
  /**
   * Called with the server's reply when it confirms the subscription, and again after each new handshake; never on a
   * topic in `/service/`.
   */
  readonly onSubscribed?: ((reply: unknown) => unknown) | undefined
}

export interface EventsOptions extends SubscribeOptions {
  /** How many events wait for a slow reader before the oldest are dropped (default: 1000). */
  readonly buffer?: number | undefined
  /** Called for each dropped event with the number dropped so far; without it the console warns once. */
  readonly onDrop?: ((dropped: number) => unknown) | undefined
}

/**
 * Typed subscriptions. Each method takes a topic or a pattern, and throws a `TypeError` if no server could deliver
 * on it. If the client is not connected yet, it subscribes after its next handshake. After a lost connection and a new
 * handshake, for which `cometd` forgets its subscriptions, it subscribes again. A subscription ends with its
 * `unsubscribe()`, with the `signal`, or with the client's own `disconnect()`. The server delivers topics in
 * `/service/` without a subscription: on them, the methods only listen.
 */
export interface Notifications {
  /**
   * Calls back with every known, valid event.
   *
   * @example
   * live.subscribe(topic, ({ type, topic, data }) => console.log(type, topic, data))
   */
  subscribe<const P extends Pattern>(
    pattern: P & Legal<P>,
    callback: (event: EventOf<P>) => unknown,
    options?: SubscribeOptions,
  ): NotificationSubscription
  /**
   * Calls the handler of the event's type; types without a handler are ignored.
   *
   * @example
   * live.on(topic, { OrderShipped: ({ data }) => console.log(data) })
   */
  on<const P extends Pattern>(
    pattern: P & Legal<P>,
    handlers: Handlers<P>,
    options?: SubscribeOptions,
  ): NotificationSubscription
  /**
   * The same, with a handler for every type that can arrive.
   *
   * @example
   * live.onAll(topic, { OrderShipped: ({ data }) => console.log(data), OrderFailed: () => {} })
   */
  onAll<const P extends Pattern>(
    pattern: P & Legal<P>,
    handlers: AllHandlers<P>,
    options?: SubscribeOptions,
  ): NotificationSubscription
  /**
   * Subscribes at once; `for await` reads the events, and unsubscribes at its end. The loop ends when the client is
   * disconnected for good, after the events that came before; it throws when the server refuses.
   *
   * @example
   * for await (const { type, data } of live.events(topic)) console.log(type, data)
   */
  events<const P extends Pattern>(pattern: P & Legal<P>, options?: EventsOptions): Events<EventOf<P>>
}

/** Throws a `TypeError` for a value that is not a client. */
export type Connect = (client: CometDLike, options?: NotificationOptions) => Notifications

export interface NotificationTables {
  readonly parse: Parse
  readonly topics: Readonly<Record<Topic, readonly MessageType[]>>
  /** Where the catalogue has templates or wildcard entries. */
  readonly templates?: Templates | undefined
}

const DEFAULT_BUFFER = 1000

/** Binds typed subscriptions to the router and the topics of a catalogue. */
export function createNotifications({ parse, topics, templates }: NotificationTables): Connect {
  const reaches = templates?.reaches ?? covers
  const typesOn = (pattern: string): ReadonlySet<string> =>
    new Set(Object.entries(topics).flatMap(([topic, types]) => (reaches(pattern, topic) ? types : [])))

  return (client: CometDLike, options?: NotificationOptions): Notifications => {
    requireClient(client)
    const owner = withOptions(consoleReporter(), options)
    const warned = new Set<string>()
    watchLoss(client, owner)

    function ask(
      pattern: string,
      deliver: Deliver,
      own: SubscribeOptions = {},
      onEnd?: OnEnd,
    ): NotificationSubscription {
      requireLegal(pattern)
      if (!warned.has(pattern)) warnIfUncovered(pattern, Object.keys(topics), reaches)
      warned.add(pattern)
      const reporter = withOptions(owner, own)
      const receive = receiver(parse, pattern, deliver, reporter, templates)
      const { properties, onSubscribed } = own
      return subscribeForGood(client, { pattern, receive, reporter, owner, properties, onSubscribed, onEnd })
    }

    function subscribe(pattern: string, callback: Deliver, own?: SubscribeOptions): NotificationSubscription {
      if (!isFunction(callback)) throw new TypeError(`The callback for "${pattern}" is not a function.`)
      return ask(pattern, callback, own)
    }

    function on(pattern: string, handlers: HandlerMap, own?: SubscribeOptions): NotificationSubscription {
      requireLegal(pattern)
      requireHandlers(pattern, handlers, typesOn)
      return ask(pattern, (event) => handlerFor(event.type, handlers)?.call(handlers, event), own)
    }

    function onAll(pattern: string, handlers: HandlerMap, own?: SubscribeOptions): NotificationSubscription {
      for (const type of typesOn(pattern))
        if (!handlerFor(type, Object(handlers)))
          throw new TypeError(`There is no handler for "${type}", which can arrive on "${pattern}".`)
      return on(pattern, handlers, own)
    }

    function events(
      pattern: string,
      { buffer = DEFAULT_BUFFER, onDrop = warnOfDrop(pattern), ...own }: EventsOptions = {},
    ): Events<AnyEvent> {
      if (!(buffer >= 1)) throw new TypeError('The buffer must have room for at least 1 event.')
      const { onError } = withOptions(owner, own)
      const queue = createEventQueue<AnyEvent>(
        buffer,
        (dropped) => callSafely(onDrop, dropped, (error) => onError(error)),
        () => subscription.unsubscribe(),
      )
      const onEnd: OnEnd = (error) => (error ? queue.fail(error) : queue.end())
      const subscription = ask(pattern, queue.push, own, onEnd)
      return queue.events
    }

    // Which events a pattern brings, the types know and the code need not.
    return { subscribe, on, onAll, events } as Notifications
  }
}

type OnEnd = (error?: Error) => void
type Deliver = (event: AnyEvent) => unknown
type HandlerMap = { readonly [T in MessageType]?: Deliver }

/** What the client calls: judges a message, delivers it or reports it, and never throws. */
function receiver(
  parse: Parse,
  pattern: string,
  deliver: Deliver,
  { onUnknown, onInvalid, onEvent, onError, validate }: Reporter,
  templates: Templates | undefined,
): (message: unknown) => void {
  const options = { topic: splitWildcard(pattern)[1] ? undefined : pattern, validate }
  return (received) => {
    if (isReply(received)) return
    const parsed = parse(received, options)
    if (parsed.kind === 'invalid') return callSafely(onInvalid, parsed, onError)
    if (parsed.kind === 'unknown') return callSafely(onUnknown, parsed, onError)
    const { type, topic, params, data, message } = parsed
    const channel = (params && topic && templates?.channelOf({ topic, params })) ?? topic
    if (channel !== undefined && covers(pattern, channel)) {
      // Taking `parsed` apart lost which type goes with which data.
      const event = { type, topic, ...(params && { params }), data, message } as AnyEvent
      if (onEvent) callSafely(onEvent, event, onError)
      callSafely(deliver, event, onError)
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
function handlerFor(type: string, handlers: HandlerMap): Deliver | undefined {
  const handler: Deliver | undefined = Reflect.get(handlers, type)
  return handler === Reflect.get(Object.prototype, type) ? undefined : handler
}

type TypesOn = (pattern: string) => ReadonlySet<string>

/** A handler that nothing can call is a slip; an object of a class may have methods of its own beside them. */
function requireHandlers(pattern: string, handlers: HandlerMap, typesOn: TypesOn): void {
  if (typeof handlers !== 'object' || handlers === null)
    throw new TypeError(`The handlers for "${pattern}" are not an object.`)
  const types = typesOn(pattern)
  const prototype: unknown = Object.getPrototypeOf(handlers)
  const isPlain = prototype === Object.prototype || prototype === null
  const names = isPlain ? Object.keys(handlers) : typesOn('/**')
  for (const name of names) {
    const handler = handlerFor(name, handlers)
    if (handler === undefined) continue
    if (!types.has(name))
      throw new TypeError(`There is no "${name}" on "${pattern}".${didYouMean(name, types)}`)
    if (!isFunction(handler)) throw new TypeError(`The handler for "${name}" is not a function.`)
  }
}

function didYouMean(name: string, candidates: Iterable<string>): string {
  const near = nearest(name, candidates)
  return near === undefined ? '' : ` Did you mean "${near}"?`
}

function requireLegal(pattern: string): void {
  if (isLegalPattern(pattern)) return
  throw new TypeError(
    `Invalid pattern ${JSON.stringify(pattern)}: it must start with "/", have no empty segment, no parameter without a value, and a wildcard ("*" or "**") only as its whole last segment.`,
  )
}

/** A pattern that no topic of the catalogue answers to is mostly a slip. */
function warnIfUncovered(pattern: string, topics: readonly string[], reaches: typeof covers): void {
  if (topics.some((topic) => reaches(pattern, topic))) return
  const wildcard = splitWildcard(pattern)[1]
  const candidates = topics.map(
    (topic) => topic.slice(0, wildcard ? topic.lastIndexOf('/') + 1 : undefined) + wildcard,
  )
  const idea = didYouMean(pattern, candidates)
  console.warn(`notifications: "${pattern}" matches no topic of the catalogue.${idea}`)
}

function warnOfDrop(pattern: string): (dropped: number) => void {
  const warn = createWarning('onDrop')
  return () => warn(`Events of "${pattern}" are read too slowly: the oldest are dropped.`)
}
