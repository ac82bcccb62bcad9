import type { CometDLike } from '../../generator/runtime/notifications.js'

export interface Handle {
  readonly channel: string
  readonly callback: (message: unknown) => void
}

export interface TestClient extends CometDLike<Handle> {
  readonly subscriptions: Set<Handle>
  unsubscribe(handle: unknown): void
  /** Gives a message to the callbacks of a channel. */
  send(channel: string, message: unknown): void
}

/** A client as far as subscriptions go; like the real one it is told which subscription a message is for. */
export function testClient(): TestClient {
  const subscriptions = new Set<Handle>()
  return {
    subscriptions,
    subscribe(channel, callback) {
      const handle = { channel, callback }
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
