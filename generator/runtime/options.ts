import { logError } from './call-safely.js'
import type { Invalid, Unknown } from './parse.js'
import type { AnyEvent } from './pattern-types.js'

export interface NotificationOptions {
  /** Receives messages that the catalogue does not know; without it the console warns once. */
  readonly onUnknown?: ((event: Unknown) => unknown) | undefined
  /** Receives messages that do not match their schema; without it the console warns once. */
  readonly onInvalid?: ((event: Invalid) => unknown) | undefined
  /** Receives every valid event, before the callback of its subscription. */
  readonly onEvent?: ((event: AnyEvent) => unknown) | undefined
  /** Receives what a callback threw, and what it was called with; without it the console shows the error. */
  readonly onError?: ((error: unknown, event?: AnyEvent | Unknown | Invalid) => unknown) | undefined
  /** Called when the server refuses a subscription; without it the console warns. The next handshake tries again. */
  readonly onRefused?: ((refusal: RefusedSubscription) => unknown) | undefined
  /**
   * Called when the client is disconnected for good, but not by the application; without it the console warns.
   * After the next handshake, which the application starts, subscriptions continue; loops over `events` have
   * ended.
   */
  readonly onLost?: ((loss: LostConnection) => unknown) | undefined
  /** `false` routes messages and does not check them. */
  readonly validate?: boolean | undefined
  /** Ends the subscriptions when it is aborted. */
  readonly signal?: Signal | undefined
}

/** A subscription that the server refused. */
export interface RefusedSubscription {
  readonly pattern: string
  /** The error of the server, such as `403:/a:subscribe_denied`. */
  readonly error: string
  /** The whole reply. */
  readonly reply: unknown
}

/** A connection that ended, but not by the application. */
export interface LostConnection {
  /** The error of the server, if it gave one. */
  readonly error: string
  /** The reply, or the message of the server, after which the client gave up. */
  readonly reply: unknown
}

/** The parts of `AbortSignal` that are used. */
export interface Signal {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/** All options, with their defaults. */
export interface Reporter {
  readonly onUnknown: (event: Unknown) => unknown
  readonly onInvalid: (event: Invalid) => unknown
  readonly onEvent: ((event: AnyEvent) => unknown) | undefined
  readonly onError: (error: unknown, event?: AnyEvent | Unknown | Invalid) => unknown
  readonly onRefused: (refusal: RefusedSubscription) => unknown
  readonly onLost: ((loss: LostConnection) => unknown) | undefined
  readonly validate: boolean
  readonly signals: readonly Signal[]
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
    onEvent: undefined,
    onError: logError,
    onRefused: ({ pattern, error }) =>
      console.warn(`notifications: The server refused ${quote(pattern)}: ${quote(error)}.`),
    onLost: undefined,
    validate: true,
    signals: [],
  }
}

/** A reporter with the options laid over it. */
export function withOptions(reporter: Reporter, options: NotificationOptions = {}): Reporter {
  const { signal } = options
  return {
    onUnknown: options.onUnknown ?? reporter.onUnknown,
    onInvalid: options.onInvalid ?? reporter.onInvalid,
    onEvent: options.onEvent ?? reporter.onEvent,
    onError: options.onError ?? reporter.onError,
    onRefused: options.onRefused ?? reporter.onRefused,
    onLost: options.onLost ?? reporter.onLost,
    validate: options.validate ?? reporter.validate,
    signals: signal ? [...reporter.signals, signal] : reporter.signals,
  }
}

/** Warns of a lost connection where there is no `onLost`. */
export function warnOfLoss({ error }: LostConnection): void {
  console.warn(`notifications: The client is disconnected for good: ${quote(error)}.`)
}

/** Warns on the console the first time it is called; `option` receives all. */
export function createWarning(option: string): (text: string) => void {
  let isDone = false
  return (text) => {
    if (isDone) return
    isDone = true
    console.warn(
      `notifications: ${text} Later messages of this kind are not shown: the option "${option}" receives them all.`,
    )
  }
}

/** A name from the wire, fit for one line of a log. */
function quote(name: string | undefined): string {
  return name === undefined ? 'none' : JSON.stringify(name.slice(0, 100))
}
