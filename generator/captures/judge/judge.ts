import type { Catalogue } from '../../catalogue/catalogue.js'
import { describerFor } from '../findings/describe.js'
import type { DetailOptions } from '../findings/detail.js'
import type { Finding, Tally } from '../findings/finding.js'
import type { Routed } from '../findings/verdict.js'
import type { Item, Unreadable } from '../read/item.js'
import { type Message, messagesOf } from '../read/messages.js'
import { routerOf } from './message-router.js'

export type JudgeOptions = DetailOptions & {
  /** Looks for drift as well. */
  readonly strict: boolean
  /** Counts unknown messages and does not report them. */
  readonly ignoreUnknown: boolean
}

/** Judges what a reader found, counts it, and hands over what is worth reporting. */
export type Judge = (
  items: Iterable<Item>,
  file: string,
  tally: Tally,
  report: (finding: Finding) => void,
) => void

/** A judge with the router of the catalogue's own package, so that a capture and an application get the same verdicts. */
export function judgeFor(catalogue: Catalogue, options: JudgeOptions): Judge {
  const wire = catalogue.manifest
  const route = routerOf(catalogue)
  const describe = describerFor(catalogue, options)

  const judgeMessage = (
    message: Message,
    routed: Routed,
    file: string,
    tally: Tally,
    report: (finding: Finding) => void,
  ): void => {
    tally.messages += 1
    if (routed.kind === 'known') {
      tally.valid += 1
      if (!options.strict) return
      const drift = describe.drift(message, routed, file)
      if (drift === undefined) return
      tally.drift += 1
      report(drift)
    } else if (routed.kind === 'invalid') {
      tally.invalid += 1
      report(describe.invalid(message, routed, file))
    } else {
      tally.unknown += 1
      if (!options.ignoreUnknown) report(describe.unknown(message, routed, file))
    }
  }

  return (items, file, tally, report) => {
    for (const item of items) {
      if (item.kind === 'document') {
        // Most lines are one message that is known: they take no detour.
        const routed = options.strict || Array.isArray(item.value) ? undefined : route(item.value)
        if (routed?.kind === 'known') {
          tally.messages += 1
          tally.valid += 1
          continue
        }
        for (const message of messagesOf(item, wire)) {
          if (message.kind === 'skipped') tally.skipped += 1
          else {
            // A payload that came bare has been wrapped since.
            const isRouted = routed !== undefined && message.value === item.value
            judgeMessage(message, isRouted ? routed : route(message.value), file, tally, report)
          }
        }
      } else if (item.kind === 'skipped') {
        tally.skipped += 1
      } else {
        tally.messages += 1
        tally.unreadable += 1
        report(unreadableFinding(item, file))
      }
    }
  }
}

function unreadableFinding({ message, line, column }: Unreadable, file: string): Finding {
  return { verdict: 'unreadable', file, line, column, reason: message }
}
