import { har } from './har-reader.js'
import { json } from './json-reader.js'
import { log } from './log-reader.js'
import { ndjson } from './ndjson-reader.js'
import type { Reader } from './reader.js'

/** Every format, in the order in which they are tried; the last one takes what no other does. */
export const readers = [har, log, json, ndjson] as const satisfies readonly Reader[]

/** The reader of a capture that begins so. */
export function readerFor(head: string, whole: boolean): Reader {
  // RFC 7464 puts a record separator before each text.
  const text = head.replaceAll('\x1e', ' ')
  return readers.find((reader) => reader.accepts(text, whole)) ?? ndjson
}

export type { Reader } from './reader.js'
