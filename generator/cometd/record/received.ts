import { isUtf8 } from 'node:buffer'
import { isDeeper } from '../../captures/read/document.js'
import { maxLevels } from '../../captures/read/reader.js'
import type { Element } from '../../json/elements.js'
import { tryParse } from '../../json/json-text.js'
import { textAt } from '../../json/value-at.js'

/** A Bayeux message as it came. */
export type Received = {
  readonly channel: string
  readonly value: object
  /** Its bytes on the wire as a text of one line: numbers and the order of keys are those of the server. */
  readonly text: string
}

/** Why part of a reply is left out. */
export type LeftOut = 'invalid JSON' | 'over 64 MB' | 'nested too deep' | 'without a channel'

/** The message in one element of a reply, or why there is none. */
export function messageIn({ state, bytes }: Element): Received | LeftOut {
  if (state === 'overlong') return 'over 64 MB'
  if (state !== 'whole' || !isUtf8(bytes)) return 'invalid JSON'
  const text = bytes.toString('utf8')
  const value = tryParse(text)
  if (value === undefined) return 'invalid JSON'
  if (isDeeper(value, maxLevels)) return 'nested too deep'
  const channel = textAt(value, ['channel'])
  if (typeof value !== 'object' || value === null || channel === undefined) return 'without a channel'
  // In JSON a line end stands between tokens only.
  return { channel, value, text: text.trim().replace(/[\r\n]+/g, ' ') }
}
