import { logError } from './call-safely.js'
import type { Invalid, Unknown } from './parse.js'
import type { AnyEvent } from './pattern-types.js'

export interface NotificationOptions {
  /** Gets what the catalogue does not speak of; without it the console warns once. */
  readonly onUnknown?: ((event: Unknown) => unknown) | undefined
  /** Gets what breaks its schema; without it the console warns once. */
  readonly onInvalid?: ((event: Invalid) => unknown) | undefined
  /** Gets what a callback threw, and what it was called with; without it the console has it. */
  readonly onError?: ((error: unknown, event?: AnyEvent | Unknown | Invalid) => unknown) | undefined
  /** `false` routes messages and does not check them. */
  readonly validate?: boolean | undefined
}

/** Options of which none is missing. */
export interface Reporter {
  readonly onUnknown: (event: Unknown) => unknown
  readonly onInvalid: (event: Invalid) => unknown
  readonly onError: (error: unknown, event?: AnyEvent | Unknown | Invalid) => unknown
  readonly validate: boolean
}

/** What reports if nobody else does: the console, once for the unknown, once for the invalid, and for each error. */
export function consoleReporter(): Reporter {
  const warn = { unknown: createWarning('onUnknown'), invalid: createWarning('onInvalid') }
  return {
    onUnknown: ({ reason, type, topic }) =>
      warn.unknown(`Unknown message (${reason}): ${quote(type)} on ${quote(topic)}.`),
    onInvalid: ({ type, topic, issues: [issue] }) =>
      warn.invalid(
        `Invalid message: ${quote(type)} on ${quote(topic)}: ${quote(issue?.pointer)} ${issue?.message}.`,
      ),
    onError: logError,
    validate: true,
  }
}

/** A reporter with the options laid over it. */
export function withOptions(reporter: Reporter, options: NotificationOptions = {}): Reporter {
  return {
    onUnknown: options.onUnknown ?? reporter.onUnknown,
    onInvalid: options.onInvalid ?? reporter.onInvalid,
    onError: options.onError ?? reporter.onError,
    validate: options.validate ?? reporter.validate,
  }
}

/** Warns on the console the first time it is called; `option` names what gets the rest. */
export function createWarning(option: string): (text: string) => void {
  let isDone = false
  return (text) => {
    if (isDone) return
    isDone = true
    console.warn(`notifications: ${text} Further ones are not shown; ${option} gets them all.`)
  }
}

/** A name from the wire, fit for one line of a log. */
function quote(name: string | undefined): string {
  return name === undefined ? 'none' : JSON.stringify(name.slice(0, 100))
}
