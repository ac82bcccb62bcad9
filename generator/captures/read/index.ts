import { har } from './har-reader.js'
import type { Reader } from './item.js'
import { json } from './json-reader.js'
import { ndjson } from './ndjson-reader.js'

/** Every format, in the order in which they are tried; the last one takes what no other does. */
export const readers = [har, json, ndjson] as const satisfies readonly Reader[]

/** The reader of a capture that begins so. */
export function readerFor(head: string, whole: boolean): Reader {
  return readers.find((reader) => reader.accepts(head, whole)) ?? ndjson
}

export type { Reader } from './item.js'
