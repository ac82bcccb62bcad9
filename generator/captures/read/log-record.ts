import { tryParse } from '../../json/json-text.js'
import { pointerOf } from '../../json/pointer.js'
import { valueAt } from '../../json/value-at.js'
import { embeddedIn, namesChannel } from './embedded.js'

/** A message or a batch inside a record of a log: a value in it, or the text of one. */
export type Held = {
  /** Where it stands in the record; a text is a string there. */
  readonly pointer: string
  readonly value: unknown
  /** The JSON in the string that holds it, which may stand after other text. */
  readonly text?: string
}

/** Records are not nested deeper, even those of Postman with folders in folders. */
const maxDepth = 16

/**
 * Finds the messages that a record of a log holds, wherever they stand: in CloudWatch's `message`, Kibana's `_source`, docker's
 * `log`, journald's `MESSAGE`, pino's `msg`, a body of Postman. What an application has sent is passed over.
 */
export function heldIn(record: unknown, isMessage: (value: unknown) => boolean): readonly Held[] {
  const found: Held[] = []
  const look = (value: unknown, path: readonly string[], depth: number): void => {
    if (typeof value === 'string') {
      const held = heldInText(value, pointerOf(path), isMessage, depth)
      if (held) found.push(held)
    } else if (typeof value === 'object' && value !== null && depth > 0) {
      if (path.length > 0 && isMessageOrBatch(value, isMessage))
        found.push({ pointer: pointerOf(path), value })
      else
        for (const [key, inner] of Object.entries(value))
          if (!sent.has(key)) look(inner, [...path, key], depth - 1)
    }
  }
  look(record, [], maxDepth)
  return found
}

/** What stands at a place that the user names. */
export function heldAt(
  record: unknown,
  path: readonly string[],
  isMessage: (value: unknown) => boolean,
): readonly Held[] {
  const value = valueAt(record, path)
  const pointer = pointerOf(path)
  if (typeof value === 'string') {
    const held = heldInText(value, pointer, isMessage, maxDepth)
    return held ? [held] : []
  }
  return isMessageOrBatch(value, isMessage) ? [{ pointer, value }] : []
}

const sent: ReadonlySet<string> = new Set(['request', 'originalRequest'])

const isMessageOrBatch = (value: unknown, isMessage: (value: unknown) => boolean): boolean =>
  Array.isArray(value) ? value.some(isMessage) : isMessage(value)

/** A string may hold a message, a line of text that ends in one, or the text of another record. */
function heldInText(
  text: string,
  pointer: string,
  isMessage: (value: unknown) => boolean,
  depth: number,
): Held | undefined {
  if (!namesChannel(text) || depth === 0) return undefined
  const item = embeddedIn(text.trimEnd(), 1)
  const json = item?.kind === 'document' ? (item.text ?? '') : text
  const value = item?.kind === 'document' ? item.value : tryParse(text)
  if (isMessageOrBatch(value, isMessage)) return { pointer, value, text: json }
  if (typeof value === 'string') return heldInText(value, pointer, isMessage, depth - 1)
  // Of a record in a record, the first message is taken.
  const [inner] = typeof value === 'object' && value !== null ? heldIn(value, isMessage) : []
  return inner && { pointer, value: inner.value, text: inner.text ?? JSON.stringify(inner.value) }
}

/** Whether a record is one of a log, in which most lines are no messages. */
export const isLogRecord = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  logFields.some((path) => isLogField(valueAt(value, path), path))

/** Text, or the object that some tools wrap a record in. */
const isLogField = (value: unknown, [name = '']: readonly string[]): boolean =>
  typeof value === 'string' ||
  (/^(?:_source|jsonPayload|attributes)$/.test(name) && typeof value === 'object')

/** Where the text of a log record stands. */
export const logFields: readonly (readonly string[])[] = [
  ['message'],
  ['msg'],
  ['log'],
  ['MESSAGE'],
  ['_source'],
  ['@timestamp'],
  ['@message'],
  ['textPayload'],
  ['jsonPayload'],
  ['attributes'],
]
