import { advance, type Cursor, startOfFile } from './cursor.js'

/** Bytes as they come. */
export type Bytes = AsyncIterable<Buffer> | Iterable<Buffer>

/** What is longer is let go as it streams. */
export const maxBytes = 64 * 1024 * 1024

/** One element of an array in a JSON text, and where it begins. */
export type Element = {
  /**
   * `overlong`: more bytes than the limit, only the first are here. `cut`: the text ends inside it. `beyond`: no element,
   * but where something stands after the end of the text that holds the array; nothing of it is read.
   */
  readonly state: 'whole' | 'overlong' | 'cut' | 'beyond'
  readonly bytes: Buffer
  readonly line: number
  readonly column: number
}

/** How a text ended: `closed` is false where the array, or what is around it, has no end. */
export type Ending = { readonly closed: boolean; readonly line: number; readonly column: number }

export type Elements = { readonly elements: readonly Element[]; readonly ending?: Ending }

export type ElementsOptions = {
  readonly limit?: number
  /** Is given what stands outside the array. */
  readonly around?: (bytes: Buffer) => void
}

/**
 * Splits the array at `path` in a JSON text of any size into the texts of its elements, as the bytes come. With the
 * empty path, a root that is no array is an element itself, and several roots may follow each other, with commas or not. Where a key of
 * the path comes twice, all of its arrays are split. Only brackets and strings are looked at: each element is for a
 * parser to judge. The last group bears the ending.
 */
export async function* elementsOf(
  bytes: Bytes,
  path: readonly string[],
  options: ElementsOptions = {},
): AsyncGenerator<Elements> {
  const splitter = new Splitter(path, options)
  for await (const chunk of bytes) yield { elements: splitter.push(chunk) }
  yield splitter.end()
}

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a]
const separator = 0x1e
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d]

const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09

const longestKey = 256
const keptOfOverlong = 64 * 1024

/** Where the elements are: not in sight, one at the root, or at this depth. */
const [searching, atRoot] = [-1, 0]

type Open = { pieces: Buffer[]; size: number; readonly line: number; readonly column: number }

class Splitter {
  readonly #path: readonly string[]
  readonly #limit: number
  readonly #around: ((bytes: Buffer) => void) | undefined
  readonly #cursor: Cursor = startOfFile()
  #elements: Element[] = []
  #open: Open | undefined
  #home = searching
  #depth = 0
  #started = false
  #inString = false
  #escaped = false
  /** How many keys of the path lead to where we are. */
  #matched = 0
  /** The bytes of a string that may be the next key of the path. */
  #key: number[] | undefined
  /** Whether anything stands since the array's last comma, and whether it had one. */
  #filled = false
  #hadComma = false
  /** Whether the text that holds the array has ended, and whether more has come. */
  #isOver = false
  #isBeyond = false
  /** Whether a text has ended, and another one may follow. */
  #hasRoot = false
  /** In the chunk at hand: where the open element goes on, and how far the cursor has come. */
  #from = 0
  #seen = 0

  constructor(path: readonly string[], { limit = maxBytes, around }: ElementsOptions) {
    this.#path = path
    this.#limit = limit
    this.#around = around
  }

  push(chunk: Buffer): readonly Element[] {
    this.#elements = []
    this.#from = 0
    this.#seen = 0
    for (let index = 0; index < chunk.length && !this.#isBeyond; index += 1) {
      if (this.#inString) index = this.#string(chunk, index)
      else this.#token(chunk, index, chunk[index] ?? 0)
    }
    if (this.#open !== undefined) this.#keep(chunk.subarray(this.#from))
    this.#pass(chunk, chunk.length)
    return this.#elements
  }

  end(): Elements {
    this.#elements = []
    const complete = this.#home === atRoot && this.#depth === 0 && !this.#inString
    this.#close(complete ? 'whole' : 'cut')
    const closed = this.#depth === 0 && !this.#inString && (complete || this.#home !== atRoot)
    return { elements: this.#elements, ending: { closed, ...this.#cursor } }
  }

  /** Goes on inside a string, and returns the last index that belongs to it. */
  #string(chunk: Buffer, start: number): number {
    for (let index = start; index < chunk.length; index += 1) {
      const byte = chunk[index] ?? 0
      if (this.#escaped) this.#escaped = false
      else if (byte === backslash) this.#escaped = true
      else if (byte === quote) {
        this.#inString = false
        return index
      }
      if (this.#key !== undefined && this.#key.length < longestKey) this.#key.push(byte)
    }
    return chunk.length
  }

  #token(chunk: Buffer, index: number, byte: number): void {
    if (isSpace(byte) || (!this.#started && this.#isBetween(byte))) return
    if (this.#isOver) {
      this.#beyond(chunk, index)
      return
    }
    if (!this.#started) this.#start(byte)
    if (this.#begins(byte)) this.#begin(chunk, index)
    if (byte === quote) this.#quote()
    else if (byte === colon) this.#colon()
    else if (byte === comma) this.#comma(chunk, index)
    else if (byte === openBrace || byte === openBracket) this.#down(chunk, index, byte)
    else if (byte === closeBrace || byte === closeBracket) this.#up(chunk, index, byte)
  }

  /** Some tools put a comma after each text, and RFC 7464 a record separator before it. */
  #isBetween(byte: number): boolean {
    return this.#path.length === 0 && (byte === separator || (byte === comma && this.#hasRoot))
  }

  #start(byte: number): void {
    this.#started = true
    if (this.#path.length === 0) this.#home = byte === openBracket ? searching : atRoot
  }

  #begins(byte: number): boolean {
    if (this.#open !== undefined || this.#home < 0 || this.#depth !== this.#home) return false
    return this.#home === atRoot || (byte !== comma && byte !== closeBracket)
  }

  #begin(chunk: Buffer, index: number): void {
    this.#pass(chunk, index)
    this.#from = index
    this.#filled = true
    this.#open = { pieces: [], size: 0, ...this.#cursor }
  }

  #quote(): void {
    this.#inString = true
    const mayBeKey = this.#home === searching && this.#depth === this.#matched + 1
    this.#key = mayBeKey && this.#matched < this.#path.length ? [] : undefined
  }

  #colon(): void {
    if (this.#key === undefined) return
    if (Buffer.from(this.#key).toString('utf8') === this.#path[this.#matched]) this.#matched += 1
    this.#key = undefined
  }

  #comma(chunk: Buffer, index: number): void {
    if (this.#home === searching) this.#leave()
    if (this.#home <= 0 || this.#depth !== this.#home) return
    this.#finish(chunk, index)
    this.#filled = false
    this.#hadComma = true
  }

  #down(chunk: Buffer, index: number, byte: number): void {
    this.#depth += 1
    this.#key = undefined
    if (this.#home !== searching || byte !== openBracket) return
    if (this.#matched !== this.#path.length || this.#depth !== this.#path.length + 1) return
    this.#pass(chunk, index + 1)
    this.#home = this.#depth
    this.#filled = false
    this.#hadComma = false
  }

  #up(chunk: Buffer, index: number, byte: number): void {
    if (this.#home > 0 && this.#depth === this.#home) {
      if (byte !== closeBracket) return
      if (this.#filled || this.#hadComma) this.#finish(chunk, index)
      this.#pass(chunk, index)
      this.#home = searching
    }
    this.#depth = Math.max(0, this.#depth - 1)
    if (this.#home === searching) this.#leave()
    if (this.#depth === 0) this.#endOfRoot(chunk, index)
  }

  /** The value of a key of the path has ended. */
  #leave(): void {
    this.#matched = Math.max(0, Math.min(this.#matched, this.#depth - 1))
  }

  #endOfRoot(chunk: Buffer, index: number): void {
    this.#isOver = this.#path.length > 0
    if (this.#isOver) return
    if (this.#home === atRoot) this.#finish(chunk, index + 1)
    this.#started = false
    this.#hasRoot = true
    this.#home = searching
  }

  /** Ends the open element; where nothing stands between two commas, that nothing is an element that no parser takes. */
  #finish(chunk: Buffer, index: number): void {
    if (this.#open !== undefined) this.#keep(chunk.subarray(this.#from, index))
    else this.#begin(chunk, index)
    this.#pass(chunk, index)
    this.#close('whole')
  }

  #beyond(chunk: Buffer, index: number): void {
    this.#pass(chunk, index)
    this.#isBeyond = true
    this.#elements.push({ state: 'beyond', bytes: chunk.subarray(index, index), ...this.#cursor })
  }

  #keep(piece: Buffer): void {
    const open = this.#open
    if (open === undefined) return
    const wasOverlong = open.size > this.#limit
    open.size += piece.length
    if (wasOverlong) return
    open.pieces.push(piece)
    if (open.size > this.#limit) {
      open.pieces = [Buffer.from(Buffer.concat(open.pieces).subarray(0, keptOfOverlong))]
    }
  }

  #close(state: 'whole' | 'cut'): void {
    if (this.#open === undefined) return
    const { pieces, size, line, column } = this.#open
    const [first] = pieces
    const bytes = pieces.length === 1 && first !== undefined ? first : Buffer.concat(pieces)
    this.#elements.push({ state: size > this.#limit ? 'overlong' : state, bytes, line, column })
    this.#open = undefined
  }

  #pass(chunk: Buffer, to: number): void {
    const piece = chunk.subarray(this.#seen, to)
    advance(this.#cursor, piece)
    if (this.#home < 0 && piece.length > 0) this.#around?.(piece)
    this.#seen = to
  }
}
