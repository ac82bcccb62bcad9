import { isUtf8 } from 'node:buffer'
import { tryParse } from '../../json/json-text.js'
import { textAt, valueAt } from '../../json/value-at.js'
import { beginsAsBatch, isBayeux } from './bayeux.js'
import { documentOf } from './document.js'
import { type Entry, timed, withoutText } from './har-entry.js'
import { type Item, type Skipped, unreadable } from './reader.js'

const foreign: Skipped = { kind: 'skipped', reason: 'foreign' }

/** Whether one of the frames of a websocket is a batch of messages, or the beginning of one. */
export const speaksBayeux = ({ frames }: Entry): boolean =>
  frames.some((frame) => {
    const text = textOf(frame)
    return text !== undefined && isBatch(text)
  })

/** The frames that came in over a websocket, each as an item. */
export function itemsOfSocket(entry: Entry, line: number, column: number): readonly Item[] {
  if (entry.frames.length === 0) {
    return entry.status === 101 || !entry.holdsFrames
      ? [unreadable('The frames of this websocket are not in the archive.', line, column, 'missing')]
      : []
  }
  return entry.frames.flatMap((frame, index): readonly Item[] => {
    if (textAt(frame, ['type']) === 'send') return []
    const item = timed(timeAt(frame), itemOf(frame, line, column))
    return [item.kind === 'skipped' ? item : { ...item, frame: index }]
  })
}

const isBatch = (text: string): boolean => beginsAsBatch(text) || isBayeux(tryParse(text))

/** Of a binary frame only a batch is of interest, and of a text all but the blanks that keep a connection alive. */
function itemOf(frame: unknown, line: number, column: number): Item {
  const text = textOf(frame)
  if (text === undefined) {
    return opcodeOf(frame) === textFrame
      ? unreadable('The text of this frame is not in the archive.', line, column, 'missing')
      : foreign
  }
  const isForeign = opcodeOf(frame) === binaryFrame ? !isBatch(text) : text.trim() === ''
  return isForeign ? foreign : withoutText(documentOf(text, line, column), line, column)
}

/** RFC 6455, 5.2. Other frames hold no data. */
const [textFrame, binaryFrame] = [1, 2]

/** Some tools write none. */
const opcodeOf = (frame: unknown): unknown => valueAt(frame, ['opcode']) ?? textFrame

/** Browsers write the bytes of a binary frame in base64. */
function textOf(frame: unknown): string | undefined {
  const data = textAt(frame, ['data'])
  if (data === undefined || opcodeOf(frame) === textFrame) return data
  if (opcodeOf(frame) !== binaryFrame) return undefined
  const bytes = Buffer.from(data, 'base64')
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined
}

/** Browsers time frames in seconds since 1970, other tools in milliseconds. */
function timeAt(frame: unknown): number {
  const time = valueAt(frame, ['time'])
  if (typeof time !== 'number') return Number.NaN
  return time < 1e11 ? time * 1_000 : time
}
