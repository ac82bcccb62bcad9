import { isAscii, isUtf8 } from 'node:buffer'
import { type Bytes, maxBytes } from '../../json/elements.js'
import { documentOf } from './document.js'
import { embeddedIn } from './embedded.js'
import { type Item, type Items, type Reader, type Scan, type Scanned, unreadable } from './reader.js'

/** A message or a batch a line. */
export const ndjson: Reader = {
  name: 'ndjson',
  accepts: () => true,
  read: (bytes, _attachments, scan, count) => readLines(bytes, maxBytes, textLine, scan, count),
}

const newline = 10

/**
 * Reads one line after the other from 1 on. A line that is too long is let go as it streams, and the next one is read
 * all the same. Empty lines are passed over.
 */
export async function* readLines(
  bytes: Bytes,
  limit = maxBytes,
  read: ReadLine = textLine,
  scan?: Scan,
  count = { lines: 0 },
): Items {
  const at = { line: 1 }
  const rest = new Rest(limit, read, scan)
  for await (const chunk of bytes) {
    let start = 0
    if (!rest.isEmpty) {
      start = chunk.indexOf(newline) + 1
      rest.add(start === 0 ? chunk : chunk.subarray(0, start - 1))
      if (start === 0) continue
      yield rest.take(at.line++)
    }
    const end = chunk.lastIndexOf(newline) + 1
    const lines = chunk.subarray(start, Math.max(start, end))
    const scanned = lines.length > 0 ? scan?.lines(lines) : undefined
    if (scanned) yield unsureIn(scanned, at, read)
    else for (const piece of piecesOf(lines)) yield linesIn(piece, at, read)
    rest.add(chunk.subarray(start + lines.length))
  }
  yield rest.take(at.line)
  count.lines = at.line - 1
}

/** What a line holds. */
type ReadLine = (text: string, line: number) => readonly Item[]

/** What is in the lines that a scan is not sure of. */
function* unsureIn({ lines, unsure }: Scanned, at: { line: number }, read: ReadLine): Generator<Item> {
  const first = at.line
  for (const { bytes, line } of unsure) {
    at.line = first + line
    for (const piece of piecesOf(bytes)) yield* linesIn(piece, at, read)
  }
  at.line = first + lines
}

/** About so many bytes are decoded at once: fewer take longer, and more become strings that are costly to make. */
const pieceSize = 64 * 1024

/** Parts of a block of whole lines, each of whole lines. */
function* piecesOf(block: Buffer): Generator<Buffer> {
  for (let start = 0; start < block.length; ) {
    const last = block.lastIndexOf(newline, start + pieceSize)
    const end = last < start ? block.indexOf(newline, start) : last
    yield block.subarray(start, end + 1)
    start = end + 1
  }
}

function linesIn(piece: Buffer, at: { line: number }, read: ReadLine): Generator<Item> {
  const text = decoded(piece)
  return text === undefined ? linesOfBytes(piece, at, read) : linesOfText(text, at, read)
}

/** Undefined where the bytes are no UTF-8. Of ASCII, the decoder of Latin-1 makes text the fastest. */
function decoded(bytes: Buffer): string | undefined {
  if (isAscii(bytes)) return bytes.toString('latin1')
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined
}

function* linesOfText(text: string, at: { line: number }, read: ReadLine): Generator<Item> {
  for (let start = 0; start < text.length; at.line += 1) {
    const end = text.indexOf('\n', start)
    for (const item of read(text.slice(start, end), at.line)) yield item
    start = end + 1
  }
}

function* linesOfBytes(bytes: Buffer, at: { line: number }, read: ReadLine): Generator<Item> {
  for (let start = 0; start < bytes.length; at.line += 1) {
    const end = bytes.indexOf(newline, start)
    for (const item of lineIn(bytes.subarray(start, end), at.line, read)) yield item
    start = end + 1
  }
}

function lineIn(bytes: Buffer, line: number, read: ReadLine): readonly Item[] {
  const text = decoded(bytes)
  return text === undefined
    ? [unreadable('The text is not valid UTF-8.', line, 1, 'encoding')]
    : read(text, line)
}

/** JSON, or text that ends in a message. */
function textLine(text: string, line: number): readonly Item[] {
  const item = documentOf(text, line, 1)
  if (item.kind !== 'unreadable') return [item]
  return text.trim() === '' ? [] : [embeddedIn(text, line) ?? item]
}

/** A line whose end has not come yet. */
class Rest {
  readonly #limit: number
  readonly #read: ReadLine
  readonly #scan: Scan | undefined
  #pieces: Buffer[] = []
  #size = 0

  constructor(limit: number, read: ReadLine, scan?: Scan) {
    this.#limit = limit
    this.#read = read
    this.#scan = scan
  }

  get isEmpty(): boolean {
    return this.#size === 0
  }

  add(piece: Buffer): void {
    this.#size += piece.length
    if (this.#size > this.#limit) this.#pieces = []
    // The block that it is a part of may be gone when its end comes.
    else if (piece.length > 0) this.#pieces.push(Buffer.from(piece))
  }

  take(line: number): readonly Item[] {
    const size = this.#size
    const bytes = this.#whole()
    this.#size = 0
    if (size > this.#limit) {
      return [unreadable(`The line has more than ${Math.floor(this.#limit / 1024 / 1024)} MB.`, line)]
    }
    if (size === 0 || this.#scan?.document(bytes)) return []
    return lineIn(bytes, line, this.#read)
  }

  /** All pieces as one. None of them is kept: a long line is in memory often enough while it is parsed. */
  #whole(): Buffer {
    const pieces = this.#pieces
    this.#pieces = []
    const [first] = pieces
    return pieces.length === 1 && first ? first : Buffer.concat(pieces)
  }
}
