import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { blockSize } from '../read/open-capture.js'
import type { Blocks, Unsure } from '../read/reader.js'
import { type CompiledModule, compileModule, instantiate, type ScannerModule } from './module.js'
import { type Prepared, prepare } from './prepare-module.js'

export type Scanned = {
  /** Messages that are known, valid, and without anything to report. */
  readonly known: number
  readonly lines: number
  readonly unsure: readonly Unsure[]
}

export type Scanner = {
  /** Judges whole lines by their bytes, each with its line feed. */
  readonly lines: (lines: Buffer) => Scanned
  /** Lines that are read into one of these are scanned where they are; what is longer, or elsewhere, is copied part by part. */
  readonly blocks: Blocks
  /** How many messages are in a document, where all of them are known, valid, and without anything to report; else 0. */
  readonly document: (document: Buffer) => number
  /** What another thread needs to have the same one. */
  readonly plan: ScannerPlan
}

/** A module and its tables. */
export type ScannerPlan = {
  readonly module: CompiledModule
  readonly tables: Uint8Array
  readonly start: Prepared['start']
}

/** Zeros after a block: the module looks at sixteen bytes at once, and as far ahead as a key is long. */
const padding = 1024

/** Entries of the list of what is not sure, and the size of one. */
const [room, entrySize] = [16 * 1024, 12]

const newline = 10

/**
 * A scanner for the messages of a catalogue; `strict`: in the strict profile. Undefined where there is no WebAssembly, or where
 * no message of the catalogue can be told by its bytes.
 */
export function scannerFor(catalogue: Catalogue, strict: boolean): Scanner | undefined {
  const module = compileModule()
  if (module === undefined) return undefined
  const instance = instantiate(module)
  const prepared = prepare(instance, catalogue, strict)
  if (prepared === undefined) return undefined
  const tables = new Uint8Array(instance.memory.buffer.slice(0, prepared.end))
  return scannerIn(instance, { module, tables, start: prepared.start })
}

/** The scanner that was made in another thread. */
export function scannerBy(plan: ScannerPlan): Scanner {
  const { module, tables, start } = plan
  const instance = instantiate(module)
  makeRoom(instance, tables.length)
  new Uint8Array(instance.memory.buffer).set(tables)
  instance.prepare(...start)
  return scannerIn(instance, plan)
}

function makeRoom({ memory }: ScannerModule, size: number): void {
  const missing = size - memory.buffer.byteLength
  if (missing > 0) memory.grow(Math.ceil(missing / (64 * 1024)))
}

function scannerIn(module: ScannerModule, plan: ScannerPlan): Scanner {
  const list = plan.tables.length
  const start = list + room * entrySize
  const { memory } = module
  const step = blockSize + padding
  makeRoom(module, start + 3 * step)
  const all = Buffer.from(memory.buffer)
  const blockAt = (address: number): Buffer => all.subarray(address, address + blockSize)

  /** Puts bytes where the module looks for them. */
  const put = (bytes: Buffer): number => {
    const to = start + bytes.copy(all, start)
    all.fill(0, to, to + padding)
    return to
  }

  /** Where bytes end for the module. Behind a block come others, and zeros behind the last: what goes past its line is not sure. */
  const endOf = (bytes: Buffer): number =>
    bytes.buffer === memory.buffer ? bytes.byteOffset + bytes.length : put(bytes)

  const linesIn = (part: Buffer, before: number, unsure: Unsure[]): Pick<Scanned, 'known' | 'lines'> => {
    const to = endOf(part)
    const begin = to - part.length
    let [known, line] = [0, before]
    for (let from = begin; from < to; from = module.reached.value) {
      const count = module.scan(from, to, list, room)
      const entries = new Uint32Array(memory.buffer, list, count * 3)
      for (let index = 0; index < entries.length; index += 3) {
        const [first = 0, last = 0, earlier = 0] = entries.subarray(index, index + 3)
        unsure.push({ bytes: part.subarray(first - begin, last - begin), line: line + earlier })
      }
      known += module.known.value
      line += module.lines.value
    }
    return { known, lines: line - before }
  }

  return {
    lines: (bytes) => {
      const unsure: Unsure[] = []
      let [known, lines] = [0, 0]
      for (let offset = 0; offset < bytes.length; ) {
        const part = partFrom(bytes, offset)
        if (part === undefined) {
          // A line that is too long.
          const after = bytes.indexOf(newline, offset) + 1
          unsure.push({ bytes: bytes.subarray(offset, after), line: lines })
          offset = after
          lines += 1
        } else {
          const scanned = linesIn(part, lines, unsure)
          known += scanned.known
          lines += scanned.lines
          offset += part.length
        }
      }
      return { known, lines, unsure }
    },
    document: (bytes) => (bytes.length > blockSize ? 0 : module.scanDocument(start, put(bytes))),
    blocks: [blockAt(start + step), blockAt(start + 2 * step)],
    plan,
  }
}

/** Whole lines from a place on, as many as one block takes; undefined where the first one alone is longer. */
function partFrom(lines: Buffer, offset: number): Buffer | undefined {
  if (lines.length - offset <= blockSize) return lines.subarray(offset)
  const last = lines.lastIndexOf(newline, offset + blockSize - 1)
  return last < offset ? undefined : lines.subarray(offset, last + 1)
}
