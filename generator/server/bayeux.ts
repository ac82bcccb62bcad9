import { EventEmitter } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import faye, { type Extension, type FayeMessage } from 'faye'

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
  const clients = new Set<string>()
  adapter.on('handshake', (id) => events.onClients(clients.add(id).size))
  adapter.on('disconnect', (id) => {
    clients.delete(id)
    events.onClients(clients.size)
  })
  adapter.on('subscribe', (_, pattern) => events.onSubscribe(pattern))
  adapter.on('publish', (id, topic, data) => {
    if (id !== ownId) events.onPublish(topic, data)
  })
  return {
    request: (request, response) => void inner.emit('request', request, response),
    upgrade: (request, socket, head) => void inner.emit('upgrade', request, socket, head),
    publish: (topic, { data, ...rest }) =>
      new Promise(
        (done, failed) =>
          void own
            .publish(topic, new Packed(data, rest))
            .then(done, ({ message }) => failed(new Error(`The server refuses it: ${message}`))),
      ),
    close: async () => {
      own.disconnect()
      // The library answers a tick later, and would keep the timers of what it has not answered.
      await sleep(20)
      adapter.close()
    },
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
