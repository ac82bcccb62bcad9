import type { Routed } from '../../captures/findings/routed-message.js'
import { routerOf } from '../../captures/judge/message-router.js'
import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { UserError } from '../../problems/user-error.js'
import { runClient } from './bayeux-client.js'
import { Fault } from './fault.js'
import { longPolling } from './long-polling.js'
import type { Extensions } from './message-extensions.js'
import type { Network } from './network.js'
import type { LeftOut, Received } from './received.js'
import { Tally } from './tally.js'
import type { Transport } from './transport.js'
import { websocket } from './websocket.js'

export type RecordOptions = {
  readonly catalogue: Catalogue
  readonly url: URL
  /** Send everything to `url` itself. */
  readonly isExact: boolean
  readonly transport: Transport['type']
  readonly network: Network
  readonly extensions: Extensions
  readonly patterns: readonly string[]
  readonly headers: ReadonlyMap<string, string>
  /** Ends after this number of messages, or this many milliseconds after the connection was made. */
  readonly count: number
  readonly milliseconds: number
  /** Gives each message that has none the `timestamp` that Bayeux has for it. */
  readonly stamps: boolean
  /** What is done with a message, as a text of one line. */
  readonly take: (line: string) => void
  /** Something that the user should know: a sentence. */
  readonly tell: (text: string) => void
  /** The counts have changed. */
  readonly onCount: (tally: Tally) => void
  readonly signal: AbortSignal
}

/** What was recorded, and why it ended. */
export type Recorded = { readonly tally: Tally; readonly end: Ending }

/** The limit was reached, the user interrupted, or recording failed. */
export type Ending =
  | { readonly kind: 'complete' | 'interrupted' }
  | { readonly kind: 'failed'; readonly error: unknown }

/**
 * Records what a CometD server pushes, until the limit is reached, the signal is aborted or recording fails. Never rejects:
 * the messages before a failure count.
 */
export async function record(options: RecordOptions): Promise<Recorded> {
  const { catalogue, url, patterns, headers, network, isExact, signal } = options
  const route = routerOf(catalogue)
  const tally = new Tally()
  const over = new AbortController()
  const refused = new Set<string>()
  let end: Ending | undefined
  let timer: NodeJS.Timeout | undefined
  let [wasConnected, isLost] = [false, false]

  const finish = (ending: Ending): void => {
    end ??= ending
    over.abort()
  }
  const take = ({ text, value, channel }: Received): void => {
    if (end !== undefined) return
    try {
      options.take(options.stamps ? withStamp(text, value) : text)
    } catch (error) {
      finish({ kind: 'failed', error })
      return
    }
    tally.add(channel, verdictOf(route(value)))
    options.onCount(tally)
    if (tally.messages >= options.count) finish({ kind: 'complete' })
  }
  const leaveOut = (reason: LeftOut): void => {
    if (tally.leaveOut(reason) === 1) options.tell(`Left out a message from the server: ${reason}.`)
  }

  const interrupt = (): void => finish({ kind: 'interrupted' })
  signal.addEventListener('abort', interrupt)
  if (signal.aborted) interrupt()
  const make = options.transport === 'websocket' ? websocket : longPolling
  try {
    await runClient(
      {
        patterns,
        extensions: options.extensions,
        transportWith: (events) => make({ url, isExact, headers, network }, events),
        signal: over.signal,
      },
      {
        onNotification: take,
        onLeftOut: leaveOut,
        onSubscribed: (pattern, refusal) => {
          if (refusal === undefined) return void refused.delete(pattern)
          refused.add(pattern)
          options.tell(`The server refuses "${pattern}": ${refusal}`)
          if (refused.size === patterns.length)
            finish({ kind: 'failed', error: new UserError('The server refuses every subscription.') })
        },
        onConnected: () => {
          if (options.milliseconds < Infinity)
            timer ??= setTimeout(() => finish({ kind: 'complete' }), options.milliseconds)
          options.tell(wasConnected ? 'Connected again.' : `Connected to ${url.href}.`)
          ;[wasConnected, isLost] = [true, false]
        },
        onLost: (fault) => {
          if (!isLost && wasConnected) options.tell(`${lostBy(fault)} Trying again.`)
          isLost = true
        },
      },
    )
  } catch (error) {
    finish({ kind: 'failed', error: error instanceof Fault ? failureOf(error, url, wasConnected) : error })
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', interrupt)
  }
  return { tally, end: end ?? { kind: 'interrupted' } }
}

const lostBy = ({ message, next }: Fault): string =>
  next === 'handshake' ? `${capitalised(message)}.` : `The connection was lost (${message}).`

/** Why recording failed, in sentences. */
function failureOf(
  { message, status, next, advice }: Fault,
  { href }: URL,
  wasConnected: boolean,
): UserError {
  const isRefused = status === 401 || status === 403
  const hint = isRefused ? 'Give the headers of a session with "--headers".' : advice
  const start = message.startsWith('the server')
    ? capitalised(message)
    : `Cannot connect to ${href}: ${message}`
  // Who says what to do next speaks CometD.
  const isCometd = wasConnected || next !== 'retry' || !message.startsWith('the server')
  const what = isCometd ? start : `No CometD at ${href}: ${message}`
  return new UserError(hint === '' ? `${what}.` : `${what}. ${hint}`)
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const verdictOf = ({ kind }: Routed): 'valid' | 'invalid' | 'unknown' => (kind === 'known' ? 'valid' : kind)

/** All other bytes stay as they are. */
function withStamp(text: string, value: object): string {
  if ('timestamp' in value) return text
  return text.replace(/\s*\}$/, () => `,"timestamp":${JSON.stringify(new Date().toISOString())}}`)
}
