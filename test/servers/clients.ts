import { adapt } from 'cometd-nodejs-client'

adapt()
const { CometD } = await import('cometd')
const { default: cometd3 } = await import('cometd3')
const { default: cometd4 } = await import('cometd4')

export type Client = InstanceType<typeof CometD>
export type Transport = 'long-polling' | 'websocket'

/** Every generation of the client that is in use. */
export const versions: readonly (readonly [name: string, Version: typeof CometD])[] = [
  ['cometd 3.1.14', cometd3.CometD],
  ['cometd 4.0.9', cometd4.CometD],
  ['cometd 9.0.0', CometD],
]

/** A client for one transport, quick to try again; it is not connected yet. */
export function createClient(Version: typeof CometD, url: string, transport: Transport): Client {
  const client = new Version()
  for (const type of client.getTransportTypes()) if (type !== transport) client.unregisterTransport(type)
  client.configure({ url, logLevel: 'warn', backoffIncrement: 50, maxBackoff: 100, maxNetworkDelay: 3000 })
  return client
}

/** Resolves when the handshake has succeeded. */
export function connect(client: Client): Promise<void> {
  return new Promise((resolve, reject) => {
    client.handshake(({ successful, error }) => (successful ? resolve() : reject(new Error(error))))
  })
}

/** Resolves when the server has confirmed that many subscriptions, from now on. */
export function confirmed(client: Client, count: number): Promise<void> {
  return new Promise((resolve) => {
    const listener = client.addListener('/meta/subscribe', ({ successful }) => {
      if (!successful || --count > 0) return
      client.removeListener(listener)
      resolve()
    })
  })
}

/** Resolves at the next handshake that succeeds. */
export function handshaken(client: Client): Promise<void> {
  return new Promise((resolve) => {
    const listener = client.addListener('/meta/handshake', ({ successful }) => {
      if (!successful) return
      client.removeListener(listener)
      resolve()
    })
  })
}

/** Resolves when the server has said good-bye. */
export function disconnect(client: Client): Promise<void> {
  return new Promise((resolve) => {
    if (client.isDisconnected()) resolve()
    else client.disconnect(() => resolve())
  })
}
