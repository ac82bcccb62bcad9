import type { Routed } from '../../captures/findings/verdict.js'
import { routerOf } from '../../captures/judge/message-router.js'
import type { Catalogue } from '../../catalogue/catalogue.js'
import { valueAt } from '../../json/value-at.js'
import { UserError } from '../../problems/user-error.js'
import { type Fault, subscribe } from './subscriber.js'
import { Tally } from './tally.js'

export type RecordOptions = {
  readonly catalogue: Catalogue
  readonly url: string
  readonly patterns: readonly string[]
  readonly headers: ReadonlyMap<string, string>
  /** Ends after so many messages, or so many milliseconds after the connection was made. */
  readonly count: number
  readonly milliseconds: number
  /** Gives each message that has none the `timestamp` that Bayeux has for it. */
  readonly stamps: boolean
  /** What is done with a message. */
  readonly take: (message: unknown) => void
  /** Something that the user should know: a sentence. */
  readonly tell: (text: string) => void
  /** The counts have changed. */
  readonly onCount: (tally: Tally) => void
  readonly signal: AbortSignal
}

/** What was recorded; `isComplete` says that it was for as long as it should. */
export type Recorded = { readonly tally: Tally; readonly isComplete: boolean }

/**
 * Records what a CometD server pushes, until there is enough or the signal comes. A connection that is lost is made
 * anew. Throws a `UserError` where it cannot be made at all, or the server no longer lets us in.
 */
export async function record(options: RecordOptions): Promise<Recorded> {
  const { catalogue, url, patterns, headers, signal } = options
  const route = routerOf(catalogue)
  const tally = new Tally()
  const ending = new Ending(options.milliseconds, signal)
  const refused = new Map<string, string>()
  let [wasConnected, isLost] = [false, false]

  const take = (message: unknown): void => {
    if (ending.isOver) return
    options.take(options.stamps ? withStamp(message) : message)
    tally.add(topicOf(message), verdictOf(route(message)))
    options.onCount(tally)
    if (tally.messages >= options.count) ending.complete()
  }
  const subscriber = subscribe(url, patterns, headers, {
    onMessage: (message) => ending.unless(() => take(message)),
    onSubscribed: (pattern, refusal) => {
      if (refusal === undefined) return void refused.delete(pattern)
      refused.set(pattern, refusal)
      options.tell(`The server refuses "${pattern}": ${refusal}`)
      if (refused.size === patterns.length)
        ending.fail(new UserError('The server refuses every subscription.'))
    },
    onConnected: () => {
      ending.start()
      options.tell(wasConnected ? 'Connected again.' : `Connected to ${url}.`)
      ;[wasConnected, isLost] = [true, false]
    },
    onLost: (fault) => {
      const final = finalFault(fault, url, wasConnected)
      if (final !== undefined) return ending.fail(final)
      if (!isLost) options.tell(`The connection is lost (${fault.reason}). Trying again.`)
      isLost = true
    },
  })
  try {
    const isComplete = await ending.over
    return { tally, isComplete }
  } finally {
    await subscriber.close()
  }
}

/** Why it is of no use to go on; undefined where it is. */
function finalFault({ reason, status, isHandshake }: Fault, url: string, wasConnected: boolean): unknown {
  if (status === 401 || status === 403 || (isHandshake && /^40[13]:/.test(reason)))
    return new UserError(
      `The server does not let us in (${status ?? reason}). "--headers" names a file with the headers of a session.`,
    )
  if (wasConnected) return undefined
  if (status !== undefined)
    return new UserError(`No CometD at ${url}: the server answers ${status} ${reason}.`)
  return isHandshake ? new UserError(`Cannot connect to ${url}: ${reason}.`) : undefined
}

/** When it is over, and how. */
class Ending {
  /** True: there was enough; false: somebody interrupted. */
  readonly over: Promise<boolean>
  isOver = false
  readonly #milliseconds: number
  #timer: ReturnType<typeof setTimeout> | undefined
  #settle: (end: () => void) => void = () => undefined
  #done: (isComplete: boolean) => void = () => undefined
  #failed: (error: unknown) => void = () => undefined

  constructor(milliseconds: number, signal: AbortSignal) {
    this.#milliseconds = milliseconds
    this.over = new Promise((done, failed) => {
      this.#done = done
      this.#failed = failed
    })
    this.#settle = (end) => {
      if (this.isOver) return
      this.isOver = true
      clearTimeout(this.#timer)
      end()
    }
    if (signal.aborted) this.interrupt()
    signal.addEventListener('abort', () => this.interrupt(), { once: true })
  }

  /** Time begins to run. */
  start(): void {
    if (this.#timer === undefined && this.#milliseconds < Infinity)
      this.#timer = setTimeout(() => this.complete(), this.#milliseconds)
  }

  complete(): void {
    this.#settle(() => this.#done(true))
  }

  interrupt(): void {
    this.#settle(() => this.#done(false))
  }

  fail(error: unknown): void {
    this.#settle(() => this.#failed(error))
  }

  /** The client swallows what its callbacks throw. */
  unless(act: () => void): void {
    try {
      act()
    } catch (error) {
      this.fail(error)
    }
  }
}

const verdictOf = ({ kind }: Routed): 'valid' | 'invalid' | 'unknown' => (kind === 'known' ? 'valid' : kind)

function topicOf(message: unknown): string {
  const topic = valueAt(message, ['channel'])
  return typeof topic === 'string' ? topic : ''
}

function withStamp(message: unknown): unknown {
  if (typeof message !== 'object' || message === null || 'timestamp' in message) return message
  return { ...message, timestamp: new Date().toISOString() }
}
