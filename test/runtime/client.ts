import type { CometDLike } from '../../generator/runtime/client.js'

export interface Handle {
  readonly channel: string
  readonly callback: (message: unknown) => void
  /** What else was asked of the server. */
  readonly properties?: object
  readonly onReply?: (reply: unknown) => void
}

export interface TestClient extends CometDLike {
  readonly subscriptions: Set<Handle>
  subscribe(
    channel: string,
    callback: (message: unknown) => void,
    properties?: object,
    onReply?: (reply: unknown) => void,
  ): Handle
  unsubscribe(handle: unknown): void
  /** Gives a message to the callbacks of a channel. */
  send(channel: string, message: unknown): void
  /** Answers who has subscribed to a channel. */
  reply(channel: string, reply: object): void
}

/** A client as far as subscriptions go; like the real one it is told which subscription a message is for. */
export function testClient(): TestClient {
  const subscriptions = new Set<Handle>()
  return {
    subscriptions,
    subscribe(channel, callback, properties = {}, onReply = () => {}) {
      const handle = { channel, callback, properties, onReply }
      subscriptions.add(handle)
      return handle
    },
    unsubscribe(handle) {
      for (const subscription of subscriptions)
        if (subscription === handle) subscriptions.delete(subscription)
    },
    send(channel, message) {
      for (const subscription of subscriptions)
        if (subscription.channel === channel) subscription.callback(message)
    },
    reply(channel, reply) {
      for (const subscription of subscriptions)
        if (subscription.channel === channel) subscription.onReply?.({ channel: '/meta/subscribe', ...reply })
    },
  }
}

/** A client with a session, which it can lose. */
export interface SessionClient extends TestClient {
  /** How often a server would be asked. */
  readonly asked: readonly string[]
  isDisconnected(): boolean
  disconnect(): void
  /** Tells who listens to a channel of the client's own. */
  tell(channel: string, message: unknown): void
  /** A new handshake, before whose reply `cometd` forgets its subscriptions; another client may keep them. */
  handshake(application?: () => void): Promise<void>
  /** The server's last word, after which the client is disconnected. */
  endByServer(channel: string, message: object): void
}

export function sessionClient({ forgets = true, isConnected = true } = {}): SessionClient {
  const listeners = new Set<Handle>()
  const { subscriptions, subscribe, unsubscribe, send, reply } = testClient()
  const asked: string[] = []
  let isDisconnected = !isConnected
  const tell = (channel: string, message: unknown): void => {
    for (const listener of listeners) if (listener.channel === channel) listener.callback(message)
  }
  return {
    asked,
    subscriptions,
    subscribe(channel, callback, properties, onReply) {
      if (isDisconnected) throw new Error('Illegal state: disconnected')
      if (![...subscriptions].some((subscription) => subscription.channel === channel)) asked.push(channel)
      return subscribe(channel, callback, properties, onReply)
    },
    unsubscribe(handle) {
      if (isDisconnected) throw new Error('Illegal state: disconnected')
      unsubscribe(handle)
    },
    addListener(channel, callback) {
      const handle = { channel, callback }
      listeners.add(handle)
      return handle
    },
    removeListener(handle) {
      for (const listener of listeners) if (listener === handle) listeners.delete(listener)
      if (forgets) unsubscribe(handle)
    },
    isDisconnected: () => isDisconnected,
    disconnect() {
      isDisconnected = true
    },
    send,
    reply,
    tell,
    async handshake(application = () => {}) {
      isDisconnected = false
      if (forgets) subscriptions.clear()
      application()
      tell('/meta/handshake', { channel: '/meta/handshake', successful: true })
      await new Promise((resolve) => setTimeout(resolve, 5))
    },
    endByServer(channel, message) {
      if (channel === '/meta/disconnect') isDisconnected = true
      tell(channel, { channel, ...message })
      isDisconnected = true
    },
  }
}

/** Runs with a silent console and returns what it was given. */
export function logged(run: () => void): readonly string[] {
  const lines: string[] = []
  const { warn, error } = console
  console.warn = (...parts) => lines.push(`warn ${parts.join(' ')}`)
  console.error = (...parts) => lines.push(`error ${parts.join(' ')}`)
  try {
    run()
  } finally {
    Object.assign(console, { warn, error })
  }
  return lines
}
