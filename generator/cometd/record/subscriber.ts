import { CometD, type Message } from 'cometd'
import { adapt } from 'cometd-nodejs-client'

/** What a subscriber tells of its connection. */
export type SubscriberEvents = {
  /** A notification, as it came. */
  readonly onMessage: (message: unknown) => void
  /** The server has taken a pattern, or says why not. */
  readonly onSubscribed: (pattern: string, refusal: string | undefined) => void
  /** It is connected, for the first time or again. */
  readonly onConnected: () => void
  /** The connection is lost, or could not be made. Unless `close` is called, it is tried again, and less and less often. */
  readonly onLost: (fault: Fault) => void
}

/** Why there is no connection. */
export type Fault = {
  readonly reason: string
  /** The answer's status, where there was one. */
  readonly status: number | undefined
  /** It was the handshake that failed: the server does not know us. */
  readonly isHandshake: boolean
}

export type Subscriber = { readonly close: () => Promise<void> }

/** The longest that one attempt waits for the next, in milliseconds. */
const longestPause = 30_000

/** What the server may take to answer to a farewell. */
const farewell = 1_000

/** Connects by long-polling, which carries headers, and subscribes, anew after each handshake. */
export function subscribe(
  url: string,
  patterns: readonly string[],
  headers: ReadonlyMap<string, string>,
  events: SubscriberEvents,
): Subscriber {
  const client = createClient()
  client.configure({
    url,
    logLevel: 'warn',
    requestHeaders: Object.fromEntries(headers),
    maxBackoff: longestPause,
  })
  let isConnected = false
  client.registerExtension('record', {
    incoming: (message) => {
      if (!message.channel.startsWith('/meta/') && message.data !== undefined) events.onMessage(message)
      return message
    },
  })
  client.addListener('/meta/handshake', (answer) => {
    if (!answer.successful) return events.onLost(faultOf(answer, true))
    client.batch(() => {
      for (const pattern of patterns) subscribeTo(client, pattern, events)
    })
  })
  client.addListener('/meta/connect', (answer) => {
    if (client.isDisconnected()) return
    const isLost = answer.successful !== true
    if (isLost) events.onLost(faultOf(answer, false))
    else if (!isConnected) events.onConnected()
    isConnected = !isLost
  })
  client.handshake()
  return { close: () => close(client) }
}

function subscribeTo(client: CometD, pattern: string, { onSubscribed }: SubscriberEvents): void {
  client.subscribe(
    pattern,
    () => undefined,
    (answer) => {
      onSubscribed(pattern, answer.successful ? undefined : (answer.error ?? faultOf(answer, false).reason))
    },
  )
}

function close(client: CometD): Promise<void> {
  return new Promise((done) => {
    if (client.isDisconnected()) return done()
    const timer = setTimeout(done, farewell)
    client.disconnect(() => {
      clearTimeout(timer)
      done()
    })
  })
}

/** The library wants a browser around it. It is given one that says nothing: what matters comes through listeners. */
function createClient(): CometD {
  const { debug } = console
  if (!Reflect.has(globalThis, 'window')) adapt()
  console.debug = debug
  const window: unknown = Reflect.get(globalThis, 'window')
  if (typeof window === 'object' && window !== null) Reflect.set(window, 'console', {})
  const client = new CometD()
  client.unregisterTransport('websocket')
  client.unregisterTransport('callback-polling')
  return client
}

function faultOf(answer: Message, isHandshake: boolean): Fault {
  const failure = new Map<string, unknown>(
    'failure' in answer && typeof answer.failure === 'object' && answer.failure !== null
      ? Object.entries(answer.failure)
      : [],
  )
  const status = failure.get('httpCode')
  const reason = answer.error ?? failure.get('reason')
  return {
    reason: typeof reason === 'string' && reason !== '' ? reason : 'no answer',
    status: typeof status === 'number' && status > 0 ? status : undefined,
    isHandshake,
  }
}
