import { isAscii, isUtf8 } from 'node:buffer'
import { documentOf } from '../document.js'
import { type Bytes, type Item, type Items, maxBytes, unreadable } from '../item.js'
import type { Reader } from './reader.js'

/** A message or a batch a line. */
export const ndjson: Reader = { name: 'ndjson', accepts: () => true, read: (bytes) => readLines(bytes) }

const newline = 10

/**
 * Reads one line after the other from 1 on. A line that is too long is let go as it streams, and the next one is read
 * all the same. Empty lines are passed over.
 */
export async function* readLines(bytes: Bytes, limit = maxBytes): Items {
  const at = { line: 1 }
  const rest = new Rest(limit)
  for await (const chunk of bytes) {
    const first = chunk.indexOf(newline)
    if (first === -1) {
      rest.add(chunk)
      continue
    }
    const last = chunk.lastIndexOf(newline)
    rest.add(chunk.subarray(0, first))
    yield rest.take(at.line++)
    yield linesIn(chunk, first + 1, last + 1, at)
    rest.add(chunk.subarray(last + 1))
  }
  yield rest.take(at.line)
}

/**
 * Finding newlines in the bytes and decoding line by line is the fastest way that was measured; where all is ASCII,
 * decoding it as Latin-1 is faster still.
 */
function* linesIn(chunk: Buffer, from: number, to: number, at: { line: number }): Generator<Item> {
  const region = chunk.subarray(from, to)
  const encoding = isAscii(region) ? 'latin1' : isUtf8(region) ? 'utf8' : undefined
  for (let start = from; start < to; at.line += 1) {
    const end = chunk.indexOf(newline, start)
    const item = encoding
      ? textLine(chunk.toString(encoding, start, end), at.line)
      : lineIn(chunk.subarray(start, end), at.line)
    if (item !== undefined) yield item
    start = end + 1
  }
}

function lineIn(bytes: Buffer, line: number): Item | undefined {
  return isUtf8(bytes) ? textLine(bytes.toString('utf8'), line) : unreadable('The bytes are no UTF-8.', line)
}

function textLine(text: string, line: number): Item | undefined {
  const item = documentOf(text, line, 1)
  return item.kind === 'unreadable' && text.trim() === '' ? undefined : item
}

/** A line whose end has not come yet. */
class Rest {
  readonly #limit: number
  #pieces: Buffer[] = []
  #size = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  add(piece: Buffer): void {
    this.#size += piece.length
    if (this.#size > this.#limit) this.#pieces = []
    else if (piece.length > 0) this.#pieces.push(piece)
  }

  take(line: number): readonly Item[] {
    const [pieces, size] = [this.#pieces, this.#size]
    this.#pieces = []
    this.#size = 0
    if (size > this.#limit) {
      return [unreadable(`The line has more than ${Math.floor(this.#limit / 1024 / 1024)} MB.`, line)]
    }
    const [first] = pieces
    const item = lineIn(pieces.length === 1 && first ? first : Buffer.concat(pieces), line)
    return item === undefined ? [] : [item]
  }
}
