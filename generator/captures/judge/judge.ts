import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { describerFor } from '../findings/describe.js'
import type { DetailOptions } from '../findings/detail.js'
import type { Finding, Tally } from '../findings/finding.js'
import type { Routed } from '../findings/routed-message.js'
import { type Message, messagesOf, wireOf } from '../read/messages.js'
import { type Document, type Item, type Unreadable, unreadable } from '../read/reader.js'
import { routerOf } from './message-router.js'
import { limiterFor, TookTooLong } from './time-limit.js'

export type JudgeOptions = DetailOptions & {
  /** Looks for drift as well. */
  readonly strict: boolean
  /** Where in a record of a log the message is. */
  readonly message?: readonly string[]
  /** Counts unknown messages and does not report them. */
  readonly ignoreUnknown: boolean
  /** Whether what is judged is scanned before it is read. */
  readonly scans?: boolean
}

/**
 * Judges what a reader found, counts it, and hands over what is worth reporting. False: a message took too long, and the
 * items after it are still there to be judged, once whoever waits for a signal has had a turn.
 */
export type Judge = (
  items: Iterable<Item>,
  file: string,
  tally: Tally,
  report: (finding: Finding) => void,
) => boolean

/** A message is in a batch with others that took too long: they are not tried one after the other for ever. */
const mostSlow = 3

/** A judge with the router of the catalogue's own package, so that a capture and an application get the same verdicts. */
export function judgeFor(catalogue: Catalogue, options: JudgeOptions): Judge {
  const wire = wireOf(catalogue, options.message)
  const route = routerOf(catalogue)
  const describe = describerFor(catalogue, options)
  const limited = limiterFor(catalogue)

  /** What the router says, and what of it is worth reporting. */
  const judged = (message: Message, file: string, known?: Routed): Judged => {
    const routed = known ?? route(message.value)
    if (routed.kind === 'invalid')
      return { kind: 'invalid', finding: describe.invalid(message, routed, file) }
    if (routed.kind === 'unknown')
      return options.ignoreUnknown
        ? { kind: 'unknown' }
        : { kind: 'unknown', finding: describe.unknown(message, routed, file) }
    const drift = options.strict ? describe.drift(message, routed, file) : undefined
    return drift === undefined ? { kind: 'valid' } : { kind: 'valid', finding: drift }
  }

  return (items, file, tally, report) => {
    const cannotRead = (item: Unreadable): void => {
      tally.messages += 1
      tally.unreadable += 1
      report(unreadableFinding(item, file))
    }
    const judgeMessage = (message: Message, known: Routed | undefined): void => {
      const { kind, finding } = limited(() => judged(message, file, known))
      tally.messages += 1
      tally[kind] += 1
      if (finding?.verdict === 'drift') tally.drift += 1
      if (finding) report(finding)
    }

    for (const item of items) {
      if (item.kind === 'skipped') tally.skipped += 1
      else if (item.kind === 'unreadable') cannotRead(item)
      else {
        let slow = 0
        const inTime = (work: () => void): void => {
          try {
            if (slow >= mostSlow) throw new TookTooLong()
            work()
          } catch (error) {
            if (!(error instanceof TookTooLong)) throw error
            slow += 1
            cannotRead(tooSlow(error, item))
          }
        }
        inTime(() => {
          // Most lines are one message that is known: they take no detour.
          const routed =
            options.strict || Array.isArray(item.value) ? undefined : limited(() => route(item.value))
          if (routed?.kind === 'known') {
            tally.messages += 1
            tally.valid += 1
            return
          }
          for (const message of messagesOf(item, wire)) {
            if (message.kind === 'skipped') tally.skipped += 1
            else if (message.kind === 'unreadable') cannotRead(message)
            else {
              // A payload that came bare has been wrapped since.
              const isRouted = routed !== undefined && message.value === item.value
              inTime(() => judgeMessage(message, isRouted ? routed : undefined))
            }
          }
        })
        if (slow > 0) return false
      }
    }
    return true
  }
}

type Judged = { readonly kind: 'valid' | 'invalid' | 'unknown'; readonly finding?: Finding }

const tooSlow = ({ message }: TookTooLong, { line, column }: Document): Unreadable =>
  unreadable(message, line, column, 'time')

function unreadableFinding({ message, line, column, frame, cause }: Unreadable, file: string): Finding {
  return {
    verdict: 'unreadable',
    file,
    line,
    column,
    ...(frame === undefined ? {} : { frame: frame + 1 }),
    reason: message,
    ...(cause === undefined ? {} : { cause }),
  }
}
