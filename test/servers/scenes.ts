import { test } from 'uvu'
import { type BayeuxServer, type StartServer, startFaye, startNodeServer } from './bayeux-servers.js'
import {
  type Client,
  confirmed,
  createClient,
  disconnect,
  handshaken,
  type Transport,
  versions,
} from './clients.js'
import { within } from './until.js'

const servers: readonly (readonly [name: string, start: StartServer, transport: Transport])[] = [
  ['cometd-nodejs-server', startNodeServer, 'long-polling'],
  ['faye', startFaye, 'long-polling'],
  ['faye', startFaye, 'websocket'],
]

export interface Stage {
  /** A client of the server, not connected yet. */
  readonly client: Client
  /** The server that was started first. */
  readonly server: BayeuxServer
  /** Starts another server of the same kind; who does so stops it. */
  readonly start: StartServer
  /** Publishes on the server that runs now. */
  publish(topic: string, data: unknown): Promise<void>
  /** Stops the server, plays what happens meanwhile, starts another in its place; the client finds it by itself. */
  restart(subscriptions: number, meanwhile?: () => unknown): Promise<void>
}

/** Makes a scene a test: a client and a server are there for it alone, and closed at its end. */
export type Scene = (title: string, play: (stage: Stage) => Promise<void>) => void

/** Has scenes made for every generation of the client with every server and transport. */
export function onEveryServer(make: (scene: Scene) => void): void {
  for (const [version, Version] of versions) {
    for (const [name, start, transport] of servers) {
      make((title, play) =>
        test(`${version}, ${name}, ${transport}: ${title}`, async () => {
          const server = await start()
          let running = server
          const client = createClient(Version, server.url, transport)
          const stage: Stage = {
            client,
            server,
            start,
            publish: (topic, data) => running.publish(topic, data),
            restart: async (subscriptions, meanwhile) => {
              const ready = Promise.all([handshaken(client), confirmed(client, subscriptions)])
              const { port } = running
              await running.stop()
              await meanwhile?.()
              running = await start(port)
              await within('the client is back', ready)
            },
          }
          try {
            await play(stage)
          } finally {
            await disconnect(client)
            await running.stop()
          }
        }),
      )
    }
  }
}
