import { posix } from 'node:path'
import { Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { maxBytes } from '../../json/elements.js'
import { BrokenArchive } from './gunzip.js'
import type { Attachments } from './reader.js'

/** The capture in a zip archive, and the files beside it. */
export type Zipped = { readonly bytes: AsyncIterable<Buffer>; readonly attachments: Attachments }

type Entry = { readonly name: string; readonly size: number; readonly content: () => AsyncIterable<Buffer> }

/** A larger archive is not read: all of it is in memory. */
const maxArchive = 512 * 1024 * 1024

export const isZip = (head: Buffer): boolean => head.length >= 4 && head.readUInt32LE(0) === 0x04034b50

/**
 * The capture in a zip archive: its one HAR file, as Playwright writes it with bodies beside it, or its only file. Undefined
 * where that is not clear, and for an archive that is broken, encrypted, in parts, or larger than 512 MB.
 */
export async function captureInZip(bytes: AsyncIterable<Buffer>): Promise<Zipped | undefined> {
  const archive = await collected(bytes, maxArchive)
  const entries = archive && entriesIn(archive)?.filter(({ name }) => !isOfSystem(name))
  if (entries === undefined) return undefined
  const archives = entries.filter(({ name }) => /\.har$/i.test(name))
  const [capture, ...others] = archives.length > 0 ? archives : entries
  if (capture === undefined || others.length > 0) return undefined
  const files = new Map(entries.map((entry) => [entry.name, entry]))
  return {
    bytes: capture.content(),
    attachments: async (name) => {
      const entry = files.get(posix.join(posix.dirname(capture.name), name))
      if (entry === undefined || entry.size > maxBytes) return undefined
      return collected(entry.content(), maxBytes).catch(() => undefined)
    },
  }
}

/** Folders, and what file managers add. */
const isOfSystem = (name: string): boolean => /\/$|(^|\/)(\.|__MACOSX\/)/.test(name)

async function collected(bytes: AsyncIterable<Buffer>, most: number): Promise<Buffer | undefined> {
  const blocks: Buffer[] = []
  let size = 0
  for await (const block of bytes) {
    size += block.length
    if (size > most) return undefined
    blocks.push(block)
  }
  return Buffer.concat(blocks)
}

/** The files that the directory at the end of an archive lists (APPNOTE.TXT 4.3.12); undefined where it cannot be followed. */
function entriesIn(archive: Buffer): readonly Entry[] | undefined {
  try {
    const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
    const count = archive.readUInt16LE(end + 10)
    const entries: Entry[] = []
    let at = archive.readUInt32LE(end + 16)
    while (entries.length < count) {
      if (archive.readUInt32LE(at) !== 0x02014b50) return undefined
      const [flags, method] = [archive.readUInt16LE(at + 8), archive.readUInt16LE(at + 10)]
      const isEncrypted = (flags & 1) === 1
      if (isEncrypted || (method !== 0 && method !== 8)) return undefined
      const [packed, size] = [archive.readUInt32LE(at + 20), archive.readUInt32LE(at + 24)]
      const [nameSize, more, comment] = [28, 30, 32].map((place) => archive.readUInt16LE(at + place))
      const header = archive.readUInt32LE(at + 42)
      const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28)
      if (start + packed > archive.length) return undefined
      const sum = archive.readUInt32LE(at + 16)
      const nameEnd = at + 46 + (nameSize ?? 0)
      const data = archive.subarray(start, start + packed)
      entries.push({
        name: archive.toString('utf8', at + 46, nameEnd),
        size,
        content: () =>
          checked(method === 0 ? [data] : Readable.from([data]).pipe(createInflateRaw()), size, sum),
      })
      at = nameEnd + (more ?? 0) + (comment ?? 0)
    }
    return entries
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Ends at the size that the directory says, so that a few bytes cannot become more than they claim to be. */
async function* checked(
  blocks: AsyncIterable<Buffer> | Iterable<Buffer>,
  size: number,
  sum: number,
): AsyncGenerator<Buffer> {
  let [left, actual] = [size, 0]
  try {
    for await (const block of blocks) {
      left -= block.length
      if (left < 0) break
      actual = crc32(block, actual)
      yield block
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw broken()
    throw error
  }
  if (left !== 0 || actual !== sum) throw broken()
}

const broken = () => new BrokenArchive('The zip archive is corrupt.')
