import { crc32, createInflateRaw } from 'node:zlib'

/** The bytes of packed data are broken, or end too early. */
export class BrokenArchive extends Error {
  override readonly name = 'BrokenArchive'
  /** What came before it came whole. */
  readonly isBetween: boolean

  constructor(message: string, isBetween = false) {
    super(message)
    this.isBetween = isBetween
  }
}

const broken = () => new BrokenArchive('The gzip data is corrupt or truncated.')

/**
 * Unpacks gzip (RFC 1952), one member after the other. Throws `BrokenArchive`, and gives before it what could be unpacked:
 * Node's own stream for gzip forgets the end of a member when something else follows it.
 */
export async function* gunzipped(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const source = new Source(bytes)
  try {
    do {
      await skipHeader(source)
      let sum = 0
      for await (const piece of memberIn(source)) {
        sum = crc32(piece, sum)
        yield piece
      }
      const trailer = await source.take(8)
      if (trailer.readUInt32LE(0) !== sum) throw broken()
    } while (await hasMore(source))
  } finally {
    await source.close()
  }
}

export const isGzip = (head: Buffer): boolean => head[0] === 0x1f && head[1] === 0x8b

/** Zeros may fill up a tape. */
async function hasMore(source: Source): Promise<boolean> {
  for (let block = await source.next(); block !== undefined; block = await source.next()) {
    const start = block.findIndex((byte) => byte !== 0)
    if (start === -1) continue
    source.putBack(block.subarray(start))
    const head = await source.take(2, 1)
    if (!isGzip(head))
      throw new BrokenArchive('The data after the gzip data is not gzip, and was not read.', true)
    source.putBack(head)
    return true
  }
  return false
}

const [headerCrc, extra, name, comment] = [2, 4, 8, 16]

async function skipHeader(source: Source): Promise<void> {
  const head = await source.take(10)
  const flags = head[3] ?? 0
  if (!isGzip(head) || head[2] !== 8) throw broken()
  if (flags & extra) await source.take((await source.take(2)).readUInt16LE())
  for (const text of [name, comment]) if (flags & text) while ((await source.take(1))[0] !== 0);
  if (flags & headerCrc) await source.take(2)
}

/** What zlib has made of the bytes that it then refuses is lost, up to so much. */
const lostAtMost = 32 * 1024

/** More at once would be made of a few bytes than memory should hold. */
const step = 16 * 1024

/** Smaller blocks would cost more turns of the event loop. */
const blockSize = 256 * 1024

async function* memberIn(source: Source): AsyncGenerator<Buffer> {
  const inflater = new Inflater()
  try {
    while (!inflater.isDone) {
      const block = await source.next()
      if (block === undefined) {
        yield* inflater.take()
        throw broken()
      }
      for (let start = 0; start < block.length && !inflater.isDone; start += step) {
        const used = await inflater.feed(block.subarray(start, start + step))
        if (inflater.isDone) source.putBack(block.subarray(start + used))
        if (inflater.size >= blockSize) yield* inflater.take()
      }
    }
    yield* inflater.take()
    if (inflater.hasFailed) throw broken()
  } finally {
    inflater.close()
  }
}

/** Node's stream for packed data, some bytes at a time, so that what it has made is there when it fails. */
class Inflater {
  readonly #stream = createInflateRaw({ chunkSize: lostAtMost })
  #pieces: Buffer[] = []
  #onFailure: () => void = () => {}
  size = 0
  hasFailed = false
  isDone = false

  constructor() {
    this.#stream.on('data', (piece: Buffer) => {
      this.#pieces.push(piece)
      this.size += piece.length
    })
    this.#stream.on('error', () => {
      this.hasFailed = true
      this.isDone = true
      this.#onFailure()
    })
  }

  /** Says how many of the bytes belong to the packed data. */
  async feed(bytes: Buffer): Promise<number> {
    const before = this.#stream.bytesWritten
    await new Promise<void>((resolve) => {
      this.#onFailure = resolve
      this.#stream.write(bytes, () => resolve())
    })
    while (this.#stream.read() !== null);
    const used = this.#stream.bytesWritten - before
    this.isDone ||= used < bytes.length
    return used
  }

  *take(): Generator<Buffer> {
    const block = Buffer.concat(this.#pieces)
    this.#pieces = []
    this.size = 0
    if (block.length > 0) yield block
  }

  close(): void {
    this.#stream.destroy()
  }
}

/** Bytes of which some can be put back. */
class Source {
  readonly #bytes: AsyncIterator<Buffer>
  #rest: Buffer = Buffer.alloc(0)

  constructor(bytes: AsyncIterable<Buffer>) {
    this.#bytes = bytes[Symbol.asyncIterator]()
  }

  async next(): Promise<Buffer | undefined> {
    const rest = this.#rest
    this.#rest = Buffer.alloc(0)
    if (rest.length > 0) return rest
    const { value, done } = await this.#bytes.next()
    return done ? undefined : value
  }

  putBack(bytes: Buffer): void {
    this.#rest = this.#rest.length === 0 ? bytes : Buffer.concat([bytes, this.#rest])
  }

  /** So many bytes; where there are fewer, and less than the least, the archive is broken. */
  async take(size: number, least = size): Promise<Buffer> {
    const pieces: Buffer[] = []
    let missing = size
    while (missing > 0) {
      const block = await this.next()
      if (block === undefined) break
      pieces.push(block.subarray(0, missing))
      if (block.length > missing) this.putBack(block.subarray(missing))
      missing -= Math.min(missing, block.length)
    }
    if (size - missing < least) throw broken()
    return Buffer.concat(pieces)
  }

  async close(): Promise<void> {
    await this.#bytes.return?.()
  }
}
