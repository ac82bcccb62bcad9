import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import nodeServer, { type ServerSession } from 'cometd-nodejs-server'
import faye from 'faye'
import type { Topic } from '../../generated/index.js'
import { answerOnce } from '../../generator/cometd/mock/bayeux-server.js'

/** A Bayeux server on loopback that forgets all its sessions when it is stopped. */
export interface BayeuxServer {
  readonly port: number
  readonly url: string
  /** Resolves when the message is on its way to whoever has subscribed. */
  publish(topic: string, data: unknown): Promise<void>
  /** Ends all connections, as a crash would. */
  stop(): Promise<void>
  /** What it says no to, from now on. */
  readonly refused: Set<'handshakes' | Topic>
  /** Ends all sessions: each client is told to come back no more. */
  endSessions(): void
  /** New sessions may last again. */
  continueSessions(): void
}

export type StartServer = (port?: number) => Promise<BayeuxServer>

/** CometD's own server for Node: long-polling. */
export const startNodeServer: StartServer = async (port = 0) => {
  const cometd = nodeServer.createCometDServer({ timeout: 2000, sweepPeriod: 500 })
  const listening = await listen(createServer(cometd.handle), port)
  const refused: BayeuxServer['refused'] = new Set()
  cometd.policy = {
    canHandshake: (_session, _message, done) => done(undefined, !refused.has('handshakes')),
    canSubscribe: (_session, _message, { name }, done) => done(undefined, !has(refused, name)),
  }
  let isEnding = false
  const held = new Set<ServerSession>()
  cometd.addListener('sessionAdded', (session: ServerSession) => {
    // One that holds no request could not be told of its end.
    session.addListener('suspended', () => (isEnding ? session.disconnect() : held.add(session)))
    session.addListener('resumed', () => held.delete(session))
  })
  return {
    ...listening,
    refused,
    endSessions: () => {
      isEnding = true
      for (const session of held) session.disconnect()
    },
    continueSessions: () => {
      isEnding = false
    },
    publish: (topic, data) =>
      new Promise((resolve, reject) => {
        const done = (error?: Error): void => (error ? reject(error) : resolve())
        cometd.createServerChannel(topic).publish(null, data, done)
      }),
    stop: async () => {
      cometd.close()
      await listening.stop()
    },
  }
}

/** faye: long-polling, callback-polling and websocket. */
export const startFaye: StartServer = async (port = 0) => {
  const bayeux = new faye.NodeAdapter({ mount: '/cometd', timeout: 1 })
  const server = createServer()
  bayeux.attach(server)
  server.prependListener('request', (_request, response) => answerOnce(response))
  const refused: BayeuxServer['refused'] = new Set()
  let isEnding = false
  // All but the one with which this process publishes.
  const clients = new Set<unknown>()
  bayeux.addExtension({
    incoming: (message, request, done) => {
      const { channel, subscription, clientId } = message
      if (request !== null) clients.add(clientId)
      const isRefused =
        request !== null &&
        ((channel === '/meta/handshake' && refused.has('handshakes')) ||
          (channel === '/meta/subscribe' && has(refused, String(subscription))))
      done(isRefused ? { ...message, error: `403:${subscription ?? ''}:denied` } : message)
    },
    outgoing: (message, done) => {
      const isLast =
        (isEnding && message.channel === '/meta/connect' && clients.has(message.clientId)) ||
        (message.channel === '/meta/handshake' && message.successful === false)
      done(isLast ? { ...message, successful: false, advice: { reconnect: 'none' } } : message)
    },
  })
  const listening = await listen(server, port)
  return {
    ...listening,
    refused,
    endSessions: () => {
      isEnding = true
    },
    continueSessions: () => {
      isEnding = false
    },
    publish: (topic, data) =>
      new Promise((resolve, reject) => {
        bayeux.getClient().publish(topic, data).then(resolve, reject)
      }),
    stop: async () => {
      bayeux.getClient().disconnect()
      bayeux.close()
      await listening.stop()
    },
  }
}

/** Serves files, each at its path, with these headers. */
export async function startFiles(
  files: Readonly<Record<string, { readonly type: string; readonly text: string }>>,
  headers: Readonly<Record<string, string>>,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const answer: RequestListener = (request, response) => {
    const file = new Map(Object.entries(files)).get(request.url ?? '')
    response.writeHead(file ? 200 : 404, { ...headers, 'content-type': file?.type ?? 'text/plain' })
    response.end(file?.text)
  }
  const { port, stop } = await listen(createServer(answer), 0)
  return { url: `http://127.0.0.1:${port}/`, stop }
}

function has(refused: BayeuxServer['refused'], name: string): boolean {
  return new Set<string>(refused).has(name)
}

async function listen(
  server: Server,
  wanted: number,
): Promise<{ readonly port: number; readonly url: string; stop(): Promise<void> }> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(wanted, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      for (const socket of sockets) socket.destroy()
    })
  return { port, url: `http://127.0.0.1:${port}/cometd`, stop }
}
