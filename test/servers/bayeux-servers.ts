import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import nodeServer from 'cometd-nodejs-server'
import faye from 'faye'
import { answerOnce } from '../../generator/cometd/mock/bayeux-server.js'

/** A Bayeux server on loopback that forgets all its sessions when it is stopped. */
export interface BayeuxServer {
  readonly port: number
  readonly url: string
  /** Resolves when the message is on its way to whoever has subscribed. */
  publish(topic: string, data: unknown): Promise<void>
  /** Ends all connections, as a crash would. */
  stop(): Promise<void>
}

export type StartServer = (port?: number) => Promise<BayeuxServer>

/** CometD's own server for Node: long-polling. */
export const startNodeServer: StartServer = async (port = 0) => {
  const cometd = nodeServer.createCometDServer({ timeout: 2000, sweepPeriod: 500 })
  const listening = await listen(createServer(cometd.handle), port)
  return {
    ...listening,
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
  const bayeux = new faye.NodeAdapter({ mount: '/cometd', timeout: 2 })
  const server = createServer()
  bayeux.attach(server)
  server.prependListener('request', (_request, response) => answerOnce(response))
  const listening = await listen(server, port)
  return {
    ...listening,
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
