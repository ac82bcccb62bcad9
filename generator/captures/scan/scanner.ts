import type { Catalogue } from '../../catalogue/catalogue.js'
import type { Unsure } from '../read/reader.js'
import { instantiate, type ScannerModule } from './module.js'
import { prepare } from './routes.js'

export type Scanned = {
  /** Messages that are known, valid, and without anything to report. */
  readonly known: number
  readonly lines: number
  readonly unsure: readonly Unsure[]
}

/** Judges lines by their bytes: whole lines, each with its line feed. */
export type Scanner = (lines: Buffer) => Scanned

/** Zeros after a block: the module looks at sixteen bytes at once. */
const padding = 32

/** Entries of the list of what is not sure, and the size of one. */
const [room, entrySize] = [16 * 1024, 12]

const newline = 10

/** A longer block is scanned in parts. */
const blockSize = 1024 * 1024

/**
 * A scanner for the messages of a catalogue; `strict`: in the strict profile. Undefined where there is no WebAssembly, or where
 * no message of the catalogue can be told by its bytes.
 */
export function scannerFor(catalogue: Catalogue, strict: boolean): Scanner | undefined {
  const module = instantiate()
  const end = module && prepare(module, catalogue, strict)
  return module === undefined || end === undefined ? undefined : scannerIn(module, end)
}

function scannerIn(module: ScannerModule, end: number): Scanner {
  const list = end
  const start = list + room * entrySize
  const { memory } = module
  const missing = start + blockSize + padding - memory.buffer.byteLength
  if (missing > 0) memory.grow(Math.ceil(missing / (64 * 1024)))
  const all = Buffer.from(memory.buffer)

  return (lines) => {
    const unsure: Unsure[] = []
    let [known, line] = [0, 0]
    for (let offset = 0; offset < lines.length; ) {
      const part = partFrom(lines, offset)
      if (part === undefined) {
        // A line that is too long.
        const after = lines.indexOf(newline, offset) + 1
        unsure.push({ bytes: lines.subarray(offset, after), line })
        offset = after
        line += 1
        continue
      }
      part.copy(all, start)
      const to = start + part.length
      all.fill(0, to, to + padding)
      for (let from = start; from < to; from = module.reached.value) {
        const count = module.scan(from, to, list, room)
        const entries = new Uint32Array(memory.buffer, list, count * 3)
        for (let index = 0; index < entries.length; index += 3) {
          const [first = 0, last = 0, before = 0] = entries.subarray(index, index + 3)
          const bytes = part.subarray(first - start, last - start)
          unsure.push({ bytes, line: line + before })
        }
        known += module.known.value
        line += module.lines.value
      }
      offset += part.length
    }
    return { known, lines: line, unsure }
  }
}

/** Whole lines from a place on, as many as one block takes; undefined where the first one alone is longer. */
function partFrom(lines: Buffer, offset: number): Buffer | undefined {
  if (lines.length - offset <= blockSize) return lines.subarray(offset)
  const last = lines.lastIndexOf(newline, offset + blockSize - 1)
  return last < offset ? undefined : lines.subarray(offset, last + 1)
}
