import { createReadStream } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Bytes, maxBytes } from '../../json/elements.js'
import { asUserError, UserError } from '../../problems/user-error.js'
import { foreignFormat } from './foreign-format.js'
import { BrokenArchive, gunzipped, isGzip } from './gunzip.js'
import { type Input, standardInput } from './inputs.js'
import type { Attachments, Blocks } from './reader.js'
import { captureInZip, isZip } from './zip.js'

/** A capture that has been opened: its bytes as text, whatever it was packed in, and how it begins. */
export type Opened = {
  readonly bytes: AsyncIterable<Buffer>
  readonly head: string
  /** The head is all there is. */
  readonly whole: boolean
  readonly isPacked: boolean
  /** It is one of the files of an archive. */
  readonly isInArchive: boolean
  /** The files beside it. */
  readonly attachments: Attachments
  /** What it is where no capture can be read from it: `a zip archive`. */
  readonly foreign?: string
  /** For who does not read on: an iterator that was never asked for anything closes nothing. */
  readonly close: () => Promise<void>
}

/** Each block is a turn of the event loop: smaller ones cost up to a twentieth of the time. */
export const blockSize = 1024 * 1024

/** What a format is told by: as much as there is up to the first size, and up to the second while no line has ended. */
const [headSize, longestHead] = [64 * 1024, 1024 * 1024]

/** Opens an input, unpacks gzip and zip and drops a byte order mark. Throws a `UserError` when it cannot be opened. */
export async function opened(input: Input, stdin: Bytes): Promise<Opened> {
  const raw = new Peekable(blocksIn(input, stdin))
  const isPacked = isGzip(await raw.peek(2, () => false))
  const unpacked = isPacked ? new Peekable(gunzipped(raw.all())) : raw
  const hasZip = isZip(await unpacked.peek(4, () => false))
  const zipped = hasZip ? await captureInZip(unpacked.all()) : undefined
  const plain = zipped === undefined ? unpacked : new Peekable(zipped.bytes)
  const head = await plain.peek(longestHead, (bytes) => bytes.length >= headSize && bytes.includes(10))
  const foreign = foreignFormat(head)
  return {
    ...(foreign === undefined ? {} : { foreign }),
    bytes: withoutMark(plain.all()),
    head: head.toString('utf8').replace(/^\uFEFF/, ''),
    whole: plain.isDone,
    isPacked: isPacked || zipped !== undefined,
    isInArchive: zipped !== undefined,
    attachments: zipped?.attachments ?? attachmentsOf(input),
    close: () => plain.close(),
  }
}

/** A capture that can be opened more than once, with what then stands for standard input. */
export type Rereadable = { readonly input: Input; readonly stdin: Bytes }

/** Keeps what comes from a pipe; a file is there to be read again. Throws a `UserError` when it cannot be read. */
export async function rereadable(input: Input, stdin: Bytes): Promise<Rereadable> {
  if (input.isRegular) return { input, stdin: [] }
  const blocks: Buffer[] = []
  for await (const block of blocksIn(input, stdin)) blocks.push(block)
  return { input: { ...input, path: standardInput }, stdin: blocks }
}

/** The files beside a capture. A name never leads out of its folder. */
const attachmentsOf =
  ({ path, isRegular }: Input): Attachments =>
  async (name) => {
    if (!isRegular || basename(name) !== name || name.startsWith('.')) return undefined
    const file = join(dirname(path), name)
    const stats = await stat(file).catch(() => undefined)
    return stats?.isFile() && stats.size <= maxBytes ? readFile(file).catch(() => undefined) : undefined
  }

/** The blocks of a file from a byte on. A pipe has no places: it is read without one. */
export function blocksOf(path: string, start?: number): AsyncIterable<Buffer> {
  return createReadStream(path, { highWaterMark: blockSize, ...(start === undefined ? {} : { start }) })
}

/**
 * The same, each block only until the next one is asked for: two of them take turns, and the next one is read meanwhile. A block
 * of one's own for every megabyte would cost more than looking at it.
 */
export async function* passingBlocksOf(
  path: string,
  start: number,
  blocks: Blocks = [Buffer.allocUnsafeSlow(blockSize), Buffer.allocUnsafeSlow(blockSize)],
): AsyncGenerator<Buffer> {
  const file = await open(path)
  let [current, next] = blocks
  let offset = start
  let reading = file.read(current, 0, current.length, offset)
  try {
    for (;;) {
      const { bytesRead } = await reading
      if (bytesRead === 0) return
      offset += bytesRead
      reading = file.read(next, 0, next.length, offset)
      yield current.subarray(0, bytesRead)
      ;[current, next] = [next, current]
    }
  } finally {
    await reading.catch(() => undefined)
    await file.close()
  }
}

async function* blocksIn({ path, name }: Input, stdin: Bytes): AsyncGenerator<Buffer> {
  try {
    for await (const block of path === standardInput ? stdin : blocksOf(path))
      yield Buffer.isBuffer(block) ? block : Buffer.from(block)
  } catch (error) {
    throw asUserError(error, `Cannot read "${name}"`)
  }
}

/**
 * Lets packed bytes end where they break, so that what came before can be read to its end. Tells what broke, and the line
 * that the text has come to.
 */
export async function* untilBroken(
  bytes: AsyncIterable<Buffer>,
  tell: (error: BrokenArchive, line: number) => void,
): AsyncGenerator<Buffer> {
  const count = { lines: 0 }
  try {
    yield* counted(bytes, count)
  } catch (error) {
    if (!(error instanceof BrokenArchive)) throw error
    tell(error, count.lines + 1)
  }
}

const newline = 10

/** Hands the bytes on and counts their lines. */
export async function* counted(
  bytes: AsyncIterable<Buffer>,
  count: { lines: number },
): AsyncGenerator<Buffer> {
  for await (const block of bytes) {
    for (let at = block.indexOf(newline); at !== -1; at = block.indexOf(newline, at + 1)) count.lines += 1
    yield block
  }
}

/** Bytes without the byte order mark that they may begin with. */
export async function* withoutMark(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let isFirst = true
  for await (const block of bytes) {
    const hasMark = isFirst && block[0] === 0xef && block[1] === 0xbb && block[2] === 0xbf
    isFirst = false
    yield hasMark ? block.subarray(3) : block
  }
}

/** Bytes whose beginning can be looked at before they are read. */
class Peekable {
  readonly #source: AsyncIterator<Buffer>
  #head: Buffer = Buffer.alloc(0)
  #failure: unknown
  isDone = false

  constructor(bytes: AsyncIterable<Buffer>) {
    this.#source = bytes[Symbol.asyncIterator]()
  }

  /** Reads until there are `size` bytes, all there are, or enough. A failure is kept for who reads on. */
  async peek(size: number, isEnough: (head: Buffer) => boolean): Promise<Buffer> {
    while (!this.isDone && this.#head.length < size && !isEnough(this.#head)) {
      try {
        const { value, done } = await this.#source.next()
        if (done) this.isDone = true
        else this.#head = this.#head.length === 0 ? value : Buffer.concat([this.#head, value])
      } catch (error) {
        if (error instanceof UserError && this.#head.length === 0) throw error
        this.#failure = error
        this.isDone = true
      }
    }
    return this.#head
  }

  async close(): Promise<void> {
    await this.#source.return?.()
  }

  async *all(): AsyncGenerator<Buffer> {
    if (this.#head.length > 0) yield this.#head
    if (this.#failure !== undefined) throw this.#failure
    if (!this.isDone) yield* { [Symbol.asyncIterator]: () => this.#source }
  }
}
