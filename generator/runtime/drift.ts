import { callSafely, logError } from './call-safely.js'
import type { NotificationOptions } from './options.js'

/** Counts of messages that differ from the catalogue. It contains no value of a message. */
export interface DriftReport {
  readonly version: 1
  /** The share of messages that was checked, from 0 to 1. */
  readonly sample: number
  readonly fingerprints: readonly DriftFingerprint[]
  /** How many differences the report had no room for. */
  readonly dropped: number
}

export interface DriftFingerprint {
  /** `undocumented`: a key that no schema describes, in a valid message. */
  readonly kind: 'invalid' | 'unknown' | 'undocumented'
  readonly type: string
  readonly topic: string
  /** A JSON Pointer with `*` for an index, and for a name that may be a value. */
  readonly path: string
  /** The keyword of the issue, or the reason why a message is unknown. */
  readonly keyword: string
  readonly count: number
  /** When it was first and last seen since the last report, in ISO 8601. */
  readonly first: string
  readonly last: string
}

export interface DriftOptions {
  /** Receives a report of the differences since the last one, if there are any. Errors that it throws go to the console. */
  readonly send: (report: DriftReport) => unknown
  /** The share of messages to check, from 0 to 1 (default: 1). */
  readonly sample?: number | undefined
  /** Milliseconds from the first difference to the report (default: 60,000). */
  readonly every?: number | undefined
  /** `documentedKeys` of the package's path `keys`, to count keys that no schema describes too. */
  readonly keys?: DocumentedKeys | undefined
}

/** Options for `notifications`, and `flush` to send at once, for example before a page closes. */
export interface DriftReporter
  extends Required<Pick<NotificationOptions, 'onUnknown' | 'onInvalid' | 'onEvent'>> {
  flush(): void
}

/** Message types and named schemas → their keys; a text names another of these, 0 is all that has no keys to know. */
export type DocumentedKeys = { readonly [name: string]: KeysOf }
/** `*` is a key of any name. */
export type KeysOf = 0 | string | { readonly [key: string]: KeysOf }

const MOST_FINGERPRINTS = 100
const MOST_LEVELS = 50

/**
 * Counts messages that differ from the catalogue, for production.
 *
 * @example
 * const drift = driftReporter({ send: (report) => navigator.sendBeacon('/drift', JSON.stringify(report)) })
 * const live = notifications(client, drift)
 */
export function driftReporter({ send, sample = 1, every = 60_000, keys }: DriftOptions): DriftReporter {
  type Counted = { -readonly [K in keyof DriftFingerprint]: DriftFingerprint[K] }
  const counted = new Map<string, Counted>()
  let dropped = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function flush(): void {
    clearTimeout(timer)
    timer = undefined
    if (counted.size === 0) return
    const report: DriftReport = { version: 1, sample, fingerprints: [...counted.values()], dropped }
    counted.clear()
    dropped = 0
    callSafely(send, report, logError)
  }

  function count(
    kind: DriftFingerprint['kind'],
    event: { readonly type: string | undefined; readonly topic: string | undefined },
    path: readonly (string | number)[],
    keyword: string,
  ): void {
    const type = maskOf(event.type ?? '')
    const topic = (event.topic ?? '').split('/').map(maskOf).join('/')
    const pointer = path.map((key) => `/${maskOf(key)}`).join('')
    const id = [kind, type, topic, pointer, keyword].join(' ')
    const last = new Date().toISOString()
    const known = counted.get(id)
    if (known) {
      known.count++
      known.last = last
    } else if (counted.size < MOST_FINGERPRINTS) {
      counted.set(id, { kind, type, topic, path: pointer, keyword, count: 1, first: last, last })
    } else dropped++
    if (timer !== undefined) return
    timer = setTimeout(flush, every)
    // In Node, nothing waits for it.
    if (typeof timer === 'object') timer.unref()
  }

  const ifSampled =
    <E>(look: (event: E) => void) =>
    (event: E): void => {
      if (Math.random() < sample) look(event)
    }

  return {
    onUnknown: ifSampled((event) => count('unknown', event, [], event.reason)),
    onInvalid: ifSampled((event) => {
      for (const { path, keyword } of event.issues) count('invalid', event, path, keyword)
    }),
    onEvent: ifSampled((event) => {
      const seen = (path: readonly string[]): void => count('undocumented', event, path, 'key')
      if (keys) findUndocumented(event.message, event.type, keys, [], seen)
    }),
    flush,
  }
}

function findUndocumented(
  value: unknown,
  shape: KeysOf | undefined,
  all: DocumentedKeys,
  path: readonly string[],
  tell: (path: readonly string[]) => void,
): void {
  let keys = shape
  for (let hops = 0; typeof keys === 'string' && hops < MOST_LEVELS; hops++) keys = all[keys]
  if (typeof keys !== 'object' || path.length > MOST_LEVELS || typeof value !== 'object' || value === null)
    return
  for (const [key, inner] of Object.entries(value)) {
    const name = Array.isArray(value) ? '*' : key
    const known = Array.isArray(value) ? keys : Object.hasOwn(keys, key) ? keys[key] : keys['*']
    const place = [...path, name]
    if (known === undefined) tell(place)
    else findUndocumented(inner, known, all, known === keys['*'] ? [...path, '*'] : place, tell)
  }
}

/** A name as it is; `*` for an index, and for what may be a value: digits, spaces, an address, a long text. */
function maskOf(name: string | number): string {
  return /^(?!.*\d{4})[\w$-]{0,60}$/.test(String(name)) && typeof name === 'string' ? name : '*'
}
