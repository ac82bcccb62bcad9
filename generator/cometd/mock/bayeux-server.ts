import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import faye, { type FayeMessage, type NodeAdapter } from 'faye'
import { tryParse } from '../../json/json-text.js'
import { isService } from '../../runtime/pattern.js'
import { refuse } from './http.js'
import { sleep, useRealTimeouts } from './real-time.js'
import { createSessions } from './sessions.js'
import { isTooDeep } from './wire-value.js'

/** An envelope as it goes over the wire. */
export type Envelope = { readonly [key: string]: unknown }

/** A Bayeux server behind somebody else's HTTP server. */
export type Bayeux = {
  readonly request: (request: IncomingMessage, response: ServerResponse) => void
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  /** Sends a message to whoever subscribes to the topic; on one in `/service/` to every client. */
  readonly publish: (topic: string, envelope: Envelope) => void
  readonly close: () => Promise<void>
}

/** What the server tells of its clients. */
export type BayeuxEvents = {
  readonly onClients: (clients: number) => void
  /** With `/service/**` for a client that has come: what is delivered there needs no subscription. */
  readonly onSubscribe: (pattern: string) => void
  readonly onUnsubscribe: (pattern: string) => void
  /** A client, not this program, has published. */
  readonly onPublish: (topic: string, data: unknown) => void
}

/** Seconds that a long-poll waits for a message. It is less than the time-outs of proxies. */
const timeout = 25

/** To which each client is subscribed without its asking; the library refuses those that ask. */
const allServices = '/service/**'

/** A longer batch is refused: the library's time grows with the square of it. */
const maxBatch = 1_000

/** Starts a server of the faye library: websocket, long-polling and callback-polling, on any path. */
export function createBayeux(events: BayeuxEvents): Bayeux {
  useRealTimeouts()
  const adapter = new faye.NodeAdapter({ mount: '/', timeout })
  const { _server: server } = adapter
  const sessions = createSessions(
    (clientId) => server.process({ channel: '/meta/disconnect', clientId }, null, () => undefined),
    events.onClients,
  )
  adapter.addExtension({
    incoming: (message, request, done) => {
      const { channel, clientId } = message
      if (request !== null && channel === '/meta/connect' && typeof clientId === 'string')
        sessions.hold(clientId, request.socket)
      done(request === null ? message : checked(message))
    },
  })
  let isOwn = false
  const { publish } = server._engine
  server._engine.publish = (message) => {
    // What a client says to a service is for the server alone; the library would pass it on.
    if (isOwn || typeof message.channel !== 'string' || !isService(message.channel))
      Reflect.apply(publish, server._engine, [message])
    else events.onPublish(message.channel, message.data)
  }
  adapter.on('handshake', (clientId) => {
    sessions.begin(clientId)
    server._engine.subscribe(clientId, allServices)
  })
  adapter.on('disconnect', sessions.end)
  adapter.on('subscribe', (_, pattern) => events.onSubscribe(pattern))
  adapter.on('unsubscribe', (_, pattern) => events.onUnsubscribe(pattern))
  adapter.on('publish', (_, topic, data) => {
    if (!isOwn) events.onPublish(topic, data)
  })
  const overHttp = withOverrides(adapter, { _parseJSON: messagesInBody, _returnError: refuseBody })
  const overWebsocket = withOverrides(adapter, { _parseJSON: messagesInFrame })
  return {
    request: (request, response) => {
      answerOnce(response)
      overHttp.handle(request, response)
    },
    upgrade: (request, socket, head) => overWebsocket.handleUpgrade(request, socket, head),
    publish: (topic, envelope) => {
      isOwn = true
      try {
        // The library changes what it is given.
        server._engine.publish({ ...withoutSession(envelope), channel: topic })
      } finally {
        isOwn = false
      }
    },
    close: async () => {
      sessions.close()
      adapter.close()
      // The library answers the clients that wait in a later turn.
      await sleep(20)
    },
  }
}

/** When a connection breaks, the library answers a second time, and the exception would end the process. */
export function answerOnce(response: ServerResponse): void {
  const { writeHead, end } = response
  let isAnswered = false
  Reflect.set(response, 'writeHead', (...given: readonly unknown[]) => {
    if (!response.headersSent) return Reflect.apply(writeHead, response, given)
    isAnswered = true
    return response
  })
  Reflect.set(response, 'end', (...given: readonly unknown[]) =>
    isAnswered ? response : Reflect.apply(end, response, given),
  )
}

/** What the library would fall over gets its own answer: an error that says so. */
function checked(message: FayeMessage): FayeMessage {
  const { subscription } = message
  const patterns: readonly unknown[] = Array.isArray(subscription) ? subscription : [subscription ?? '']
  if (!patterns.every((pattern) => typeof pattern === 'string'))
    return { ...message, subscription: '', error: '405::Invalid subscription' }
  return isTooDeep(message) ? { ...message, data: null, error: '413::Nested too deep' } : message
}

/** The adapter with other methods in place of its own. */
const withOverrides = (adapter: NodeAdapter, methods: Partial<NodeAdapter>): NodeAdapter =>
  Object.assign(Object.create(adapter), methods)

/** A body that is refused, with its status. */
class RefusedBody extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

const tooLong = `A batch may have at most ${maxBatch.toLocaleString('en')} messages.`

function messagesInBody(text: string): readonly unknown[] {
  const value = tryParse(text)
  if (typeof value !== 'object' || value === null)
    throw new RefusedBody(400, 'Invalid body: expected a JSON array of Bayeux messages.')
  const messages = bayeuxMessagesIn(value)
  if (messages.length > maxBatch) throw new RefusedBody(413, tooLong)
  return messages
}

function refuseBody(response: ServerResponse | null, error: Error): void {
  if (response === null) return
  refuse(response, error instanceof RefusedBody ? error.status : 400, error.message)
}

/** A frame that holds no Bayeux message counts as an empty one: the library would print a stack. */
function messagesInFrame(text: string): readonly unknown[] {
  const messages = bayeuxMessagesIn(tryParse(text))
  const [first] = messages
  return messages.length > maxBatch ? [{ ...first, data: null, error: `413::${tooLong}` }] : messages
}

const bayeuxMessagesIn = (value: unknown): readonly object[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (item: unknown) =>
      typeof item === 'object' && item !== null && 'channel' in item && typeof item.channel === 'string',
  )

/** These belong to the session in which they were recorded, and would mislead a client of another. */
const ofSession: ReadonlySet<string> = new Set(['advice', 'clientId', 'successful'])

const withoutSession = (envelope: Envelope): FayeMessage =>
  Object.fromEntries(Object.entries(envelope).filter(([key]) => !ofSession.has(key)))
