import { EventEmitter } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import faye, { type Extension, type FayeMessage, type NodeAdapter } from 'faye'
import { isTooDeep } from './on-wire.js'
import { createSessions } from './sessions.js'

/** An envelope as it goes over the wire. */
export type Envelope = { readonly [key: string]: unknown }

/** A Bayeux server behind somebody else's HTTP server. */
export type Bayeux = {
  readonly request: (request: IncomingMessage, response: ServerResponse) => void
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  /** Resolves when the message is on its way to whoever subscribes; rejects for a topic that Bayeux does not allow. */
  readonly publish: (topic: string, envelope: Envelope) => Promise<void>
  readonly close: () => Promise<void>
}

/** What the server tells of its clients. */
export type BayeuxEvents = {
  readonly onClients: (clients: number) => void
  readonly onSubscribe: (pattern: string) => void
  /** A client, not this program, has published. */
  readonly onPublish: (topic: string, data: unknown) => void
}

/** Seconds that a long-poll waits for something to say: less than what lies in between gives it. */
const timeout = 25

/** Starts a server of the faye library: websocket, long-polling and callback-polling, on any path. */
export async function createBayeux(events: BayeuxEvents): Promise<Bayeux> {
  const adapter = new faye.NodeAdapter({ mount: '/', timeout })
  const inner = new EventEmitter()
  adapter.attach(inner)
  const own = adapter.getClient()
  own.addExtension(packing)
  adapter.addExtension(unpacking)
  let ownId = ''
  adapter.on('handshake', (id) => {
    ownId ||= id
  })
  // What is published before would overtake the first message.
  await new Promise<void>((done) => own.connect(done))
  const sessions = createSessions(
    (clientId) => adapter._server.process({ channel: '/meta/disconnect', clientId }, null, () => undefined),
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
  adapter.on('handshake', sessions.begin)
  adapter.on('disconnect', sessions.end)
  adapter.on('subscribe', (_, pattern) => events.onSubscribe(pattern))
  adapter.on('publish', (id, topic, data) => {
    if (id !== ownId) events.onPublish(topic, data)
  })
  const lenient = lenientOf(adapter)
  return {
    request: (request, response) => {
      answerOnce(response)
      inner.emit('request', request, response)
    },
    upgrade: (request, socket, head) => lenient.handleUpgrade(request, socket, head),
    publish: (topic, { data, ...rest }) =>
      new Promise(
        (done, failed) =>
          void own
            .publish(topic, new Packed(data, rest))
            .then(done, ({ message }) => failed(new Error(`The server refuses it: ${message}`))),
      ),
    close: async () => {
      sessions.close()
      own.disconnect()
      // The library answers a tick later, and would keep the timers of what it has not answered.
      await sleep(20)
      adapter.close()
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

/** The adapter for websockets: a frame that is no Bayeux is taken for an empty one, where it would print a stack. */
function lenientOf(adapter: NodeAdapter): NodeAdapter {
  return Object.assign(Object.create(adapter), { _parseJSON: messagesIn })
}

function messagesIn(text: string): readonly unknown[] {
  const value = parsed(text)
  return (Array.isArray(value) ? value : [value]).filter(
    (item: unknown) =>
      typeof item === 'object' && item !== null && 'channel' in item && typeof item.channel === 'string',
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The library publishes a payload alone; the rest of its envelope travels with it. */
class Packed {
  readonly data: unknown
  readonly rest: FayeMessage

  constructor(data: unknown, rest: FayeMessage) {
    this.data = data
    this.rest = rest
  }
}

const restKey = 'mock:envelope'

const packing: Extension = {
  outgoing: (message, done) => {
    const { data } = message
    done(data instanceof Packed ? { ...message, data: data.data, [restKey]: data.rest } : message)
  },
}

/** The recorded envelope takes the place of the library's own, which has an id. */
const unpacking: Extension = {
  outgoing: (message, done) => {
    const { [restKey]: rest, channel, data } = message
    done(rest === undefined ? message : { channel, data, ...ofMessage(rest) })
  },
}

/** These speak of the session in which they were recorded, and would mislead the client of another. */
const ofSession: ReadonlySet<string> = new Set(['advice', 'channel', 'clientId', 'data', 'successful'])

const ofMessage = (rest: unknown): FayeMessage =>
  Object.fromEntries(Object.entries(rest ?? {}).filter(([key]) => !ofSession.has(key)))
