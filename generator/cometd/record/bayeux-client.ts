import { setTimeout as sleep } from 'node:timers/promises'
import type { Element } from '../../json/elements.js'
import { textAt, valueAt } from '../../json/value-at.js'
import { isMeta, isService } from '../../runtime/pattern.js'
import { Fault, faultOf } from './fault.js'
import type { Extensions } from './message-extensions.js'
import { type LeftOut, messageIn, type Received } from './received.js'
import type { MessageKind, Transport, TransportEvents } from './transport.js'

export type ClientOptions = {
  readonly patterns: readonly string[]
  readonly extensions: Extensions
  readonly transportWith: (events: TransportEvents) => Transport
  /** Ends the client. */
  readonly signal: AbortSignal
}

/** What a client tells of its connection. */
export type ClientEvents = {
  readonly onNotification: (message: Received) => void
  /** Part of a reply is no message, and is left out. */
  readonly onLeftOut: (reason: LeftOut) => void
  /** The server has taken a pattern, or says why not. */
  readonly onSubscribed: (pattern: string, refusal: string | undefined) => void
  /** It is connected, for the first time or again. */
  readonly onConnected: () => void
  /** The connection is lost, or the session has ended; it is tried again, and less and less often. */
  readonly onLost: (fault: Fault) => void
}

/** Milliseconds that a server may take to answer; a `/meta/connect` in addition to what it holds it. */
const networkTime = 10_000

/** The longest that one attempt waits for the next, whatever the server advises. */
const longestPause = 30_000

/** How often the first connection is tried, where the server allows it. */
const firstAttempts = 3

/** What a server may take to answer to `/meta/disconnect`. */
const farewellTime = 1_000

/**
 * A Bayeux client that subscribes, and stays connected as the server advises: after a lost connection, a session that the
 * server has ended and a refused connect it connects again, with a new handshake where one is needed. Resolves when the
 * signal is aborted. Rejects with the last `Fault` when going on is of no use: the server advises against it, refuses
 * access, or cannot be reached at all.
 */
export async function runClient(options: ClientOptions, events: ClientEvents): Promise<void> {
  const client = new Client(options, events)
  try {
    await client.run()
  } finally {
    await client.close()
  }
}

type Waiting = { readonly done: (answer: object) => void; readonly failed: (fault: Fault) => void }

class Client {
  readonly #options: ClientOptions
  readonly #events: ClientEvents
  readonly #transport: Transport
  readonly #waiting = new Map<string, Waiting>()
  #lastId = 0
  #isLeaving = false
  #clientId: string | undefined
  #isConnected = false
  #wasConnected = false
  #advice: { readonly reconnect?: string; readonly interval: number; readonly timeout: number } = noAdvice
  /** Why the server has ended the session. */
  #ended: Fault | undefined

  constructor(options: ClientOptions, events: ClientEvents) {
    this.#options = options
    this.#events = events
    this.#transport = options.transportWith({
      onElement: (element) => this.#take(element),
      onClosed: (fault) => this.#failAll(fault),
    })
  }

  async run(): Promise<void> {
    const { signal } = this.#options
    for (let failures = 0; !signal.aborted; ) {
      try {
        if (this.#clientId === undefined) await this.#handshake()
        if (await this.#connect()) failures = 0
      } catch (error) {
        if (signal.aborted) return
        const fault = faultOf(error)
        failures += 1
        this.#isConnected = false
        if (fault.next === 'handshake') this.#clientId = undefined
        if (this.#isHopeless(fault, failures)) throw fault
        this.#events.onLost(fault)
        await this.#pause(Math.max(this.#advice.interval, (failures - 1) * 1_000))
      }
    }
  }

  async close(): Promise<void> {
    this.#isLeaving = true
    if (this.#clientId !== undefined) {
      const farewell = this.#message('/meta/disconnect')
      await this.#ask([farewell], 'other', AbortSignal.timeout(farewellTime)).catch(() => undefined)
    }
    this.#transport.close()
  }

  #isHopeless({ next, status }: Fault, failures: number): boolean {
    if (next === 'none' || status === 401 || status === 403) return true
    if (this.#wasConnected) return false
    const isReached = this.#clientId !== undefined || next === 'handshake'
    return !isReached || failures >= firstAttempts
  }

  async #handshake(): Promise<void> {
    const { type } = this.#transport
    this.#ended = undefined
    this.#advice = noAdvice
    const [answer] = await this.#ask(
      [
        this.#message('/meta/handshake', {
          version: '1.0',
          minimumVersion: '1.0',
          supportedConnectionTypes: [type],
        }),
      ],
      'handshake',
    )
    const types = valueAt(answer, ['supportedConnectionTypes'])
    if (Array.isArray(types) && !types.includes(type)) throw otherTransport(type, types)
    const clientId = textAt(answer, ['clientId'])
    if (valueAt(answer, ['successful']) !== true) throw this.#refused('refuses the handshake', answer, 'none')
    if (clientId === undefined) throw new Fault('the handshake answer has no "clientId"', { next: 'none' })
    if (this.#advice.reconnect === 'none') throw endedBy('the handshake answer', answer, 'none')
    this.#clientId = clientId
    await this.#subscribe()
  }

  async #subscribe(): Promise<void> {
    // What is delivered in `/service/` comes without a subscription, which a server would refuse.
    const patterns = this.#options.patterns.filter((pattern) => !isService(pattern))
    if (patterns.length === 0) return
    const answers = await this.#ask(
      patterns.map((subscription) => this.#message('/meta/subscribe', { subscription })),
      'other',
    )
    for (const [index, pattern] of patterns.entries()) {
      const answer = answers[index]
      const isTaken = valueAt(answer, ['successful']) === true
      this.#events.onSubscribed(pattern, isTaken ? undefined : reasonIn(answer))
    }
  }

  /** Waits for messages once. True when the server was heard. */
  async #connect(): Promise<boolean> {
    const isFirst = !this.#isConnected
    const began = Date.now()
    const message = this.#message('/meta/connect', {
      connectionType: this.#transport.type,
      ...(isFirst ? { advice: { timeout: 0 } } : {}),
    })
    const wait = networkTime + (isFirst ? 0 : this.#advice.timeout)
    const [answer] = await this.#ask([message], 'connect', AbortSignal.timeout(wait))
    if (this.#ended !== undefined) throw this.#ended
    const { reconnect } = this.#advice
    if (valueAt(answer, ['successful']) !== true) {
      const isUnknown = /^40[12]:/.test(textAt(answer, ['error']) ?? '')
      throw this.#refused('ended the session', answer, isUnknown ? 'handshake' : 'retry')
    }
    if (reconnect === 'none' || reconnect === 'handshake') throw endedBy('its answer', answer, reconnect)
    this.#isConnected = true
    if (isFirst) {
      this.#wasConnected = true
      this.#events.onConnected()
    }
    // A server that answers at once, again and again, is not asked without a pause.
    const isHasty = !isFirst && Date.now() - began < 50
    await this.#pause(Math.max(this.#advice.interval, isHasty ? 50 : 0))
    return true
  }

  #message(channel: string, fields: object = {}): { readonly id: string } {
    this.#lastId += 1
    const ext = this.#options.extensions.get(channel)
    return {
      ...fields,
      id: String(this.#lastId),
      ...{ channel },
      ...(ext === undefined ? {} : { ext }),
      ...(this.#clientId === undefined ? {} : { clientId: this.#clientId }),
    }
  }

  /** Sends messages, and resolves with their answers in the same order. */
  async #ask(
    messages: readonly { readonly id: string }[],
    kind: MessageKind,
    limit = AbortSignal.timeout(networkTime),
  ): Promise<readonly object[]> {
    const signal = this.#isLeaving ? limit : AbortSignal.any([this.#options.signal, limit])
    if (signal.aborted) throw new Fault('the client has ended')
    const answers = Promise.all(messages.map(({ id }) => this.#answerTo(id)))
    const fail = (): void => this.#failAll(new Fault('the server does not answer in time'))
    signal.addEventListener('abort', fail)
    answers.catch(() => undefined)
    try {
      const isWhole = await Promise.race([
        this.#transport.send(messages, kind, signal),
        answers.then(() => false),
      ])
      if (isWhole) this.#failAll(new Fault('its reply does not answer the request'))
      return await answers
    } catch (error) {
      throw limit.aborted ? new Fault('the server does not answer in time') : error
    } finally {
      signal.removeEventListener('abort', fail)
      for (const { id } of messages) this.#waiting.delete(id)
    }
  }

  #answerTo(id: string): Promise<object> {
    return new Promise((done, failed) => this.#waiting.set(id, { done, failed }))
  }

  #failAll(fault: Fault): void {
    for (const { failed } of this.#waiting.values()) failed(fault)
    this.#waiting.clear()
  }

  #take(element: Element): void {
    const message = messageIn(element)
    if (typeof message === 'string') {
      this.#events.onLeftOut(message)
      return
    }
    const { channel, value } = message
    if (!isMeta(channel)) {
      if (valueAt(value, ['data']) !== undefined) this.#events.onNotification(message)
      return
    }
    this.#readAdvice(value)
    const waiting = this.#waiting.get(String(valueAt(value, ['id'])))
    if (waiting !== undefined) waiting.done(value)
    else if (channel === '/meta/disconnect') this.#end(value)
  }

  /** The server ends the session by itself. */
  #end(message: object): void {
    const next = this.#advice.reconnect === 'none' ? 'none' : 'handshake'
    this.#ended = endedBy('"/meta/disconnect"', message, next)
    this.#clientId = undefined
    if (this.#transport.type === 'websocket') this.#failAll(this.#ended)
  }

  #readAdvice(message: object): void {
    const advice = valueAt(message, ['advice'])
    if (typeof advice !== 'object' || advice === null) return
    const reconnect = textAt(advice, ['reconnect'])
    this.#advice = {
      ...(reconnect === undefined ? {} : { reconnect }),
      interval: millisecondsAt(advice, 'interval') ?? noAdvice.interval,
      timeout: millisecondsAt(advice, 'timeout') ?? noAdvice.timeout,
    }
  }

  #refused(act: string, answer: object | undefined, usual: Fault['next']): Fault {
    const { reconnect } = this.#advice
    const next =
      reconnect === 'none' || reconnect === 'handshake' || reconnect === 'retry' ? reconnect : usual
    const isHandshake = this.#clientId === undefined
    return new Fault(`the server ${act}: ${reasonIn(answer)}`, {
      next: isHandshake && next === 'retry' ? 'handshake' : next,
      advice: isHandshake ? 'Check that "--headers" has the headers of a session.' : '',
    })
  }

  async #pause(milliseconds: number): Promise<void> {
    if (milliseconds <= 0) return
    const { signal } = this.#options
    await sleep(Math.min(milliseconds, longestPause), undefined, { signal }).catch(() => undefined)
  }
}

const noAdvice = { interval: 0, timeout: 60_000 } as const

function millisecondsAt(advice: object, key: string): number | undefined {
  const value = valueAt(advice, [key])
  return typeof value === 'number' && value >= 0 && value < 86_400_000 ? value : undefined
}

const endedBy = (what: string, message: object | undefined, next: 'none' | 'handshake'): Fault => {
  const reason = textAt(message, ['error']) ?? (next === 'none' ? 'the advice is "reconnect": "none"' : '')
  return new Fault(`the server ended the session with ${what}${reason === '' ? '' : `: ${reason}`}`, { next })
}

function otherTransport(type: string, types: readonly unknown[]): Fault {
  const offered = types.filter((one) => typeof one === 'string').join(', ')
  const other = type === 'websocket' ? 'long-polling' : 'websocket'
  return new Fault(`the server offers ${offered === '' ? 'no transport' : offered}, and not ${type}`, {
    next: 'none',
    advice: types.includes(other) ? `Try "--transport ${other}".` : '',
  })
}

/** What a server says of a refusal: its error, and what it adds under `ext`, such as Salesforce's `failureReason`. */
function reasonIn(answer: object | undefined): string {
  const error = textAt(answer, ['error']) ?? 'it gives no reason'
  const more = textsIn(valueAt(answer, ['ext']), 'ext', 0)
  return more.length === 0 ? error : `${error} (${more.slice(0, 3).join(', ')})`
}

function textsIn(value: unknown, path: string, depth: number): readonly string[] {
  if (typeof value === 'string') return [`${path}: ${value.slice(0, 200)}`]
  if (typeof value !== 'object' || value === null || depth === 4) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`, depth + 1))
}
