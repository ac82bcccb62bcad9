import { UserError } from '../../problems/user-error.js'
import { covers } from '../../runtime/pattern.js'

/** What clients have subscribed to and published, for tests that wait for it. */
export type Inbox<Published> = {
  readonly subscribed: (pattern: string) => void
  readonly unsubscribed: (pattern: string) => void
  readonly published: (topic: string, message: Published) => void
  /** Resolves when a client is subscribed to the topic, at once if one is. */
  readonly whenSubscribed: (topic: string) => Promise<void>
  /** Resolves with the oldest message on the topic that no call has been given yet. */
  readonly nextPublished: (topic: string) => Promise<Published>
  /** Whoever still waits is told that the server has closed. */
  readonly close: () => void
}

/** Messages that are kept for tests which ask for them later. */
const maxKept = 10_000

type Waiting<T> = {
  readonly topic: string
  readonly done: (value: T) => void
  readonly failed: (error: Error) => void
}

export function createInbox<Published>(): Inbox<Published> {
  const patterns = new Map<string, number>()
  const messages: { readonly topic: string; readonly message: Published }[] = []
  const forSubscription = new Set<Waiting<void>>()
  const forMessage = new Set<Waiting<Published>>()

  return {
    subscribed: (pattern) => {
      patterns.set(pattern, (patterns.get(pattern) ?? 0) + 1)
      for (const one of forSubscription) {
        if (!covers(pattern, one.topic)) continue
        forSubscription.delete(one)
        one.done()
      }
    },
    unsubscribed: (pattern) => {
      const left = (patterns.get(pattern) ?? 1) - 1
      if (left > 0) patterns.set(pattern, left)
      else patterns.delete(pattern)
    },
    published: (topic, message) => {
      const [first] = [...forMessage].filter((one) => one.topic === topic)
      if (first !== undefined) {
        forMessage.delete(first)
        return first.done(message)
      }
      if (messages.length === maxKept) messages.shift()
      messages.push({ topic, message })
    },
    whenSubscribed: (topic) =>
      [...patterns.keys()].some((pattern) => covers(pattern, topic))
        ? Promise.resolve()
        : waitingIn(forSubscription, topic),
    nextPublished: (topic) => {
      const at = messages.findIndex((one) => one.topic === topic)
      const [kept] = at < 0 ? [] : messages.splice(at, 1)
      return kept === undefined ? waitingIn(forMessage, topic) : Promise.resolve(kept.message)
    },
    close: () => {
      for (const { topic, failed } of [...forSubscription, ...forMessage])
        failed(new UserError(`The mock server was closed while a test waited for "${topic}".`))
    },
  }
}

function waitingIn<T>(waiting: Set<Waiting<T>>, topic: string): Promise<T> {
  const promise = new Promise<T>((done, failed) => waiting.add({ topic, done, failed }))
  // A test that has failed no longer awaits it.
  promise.catch(() => undefined)
  return promise
}
