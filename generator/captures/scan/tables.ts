import { type Automaton, automatonFor } from './automata.js'
import type { ScannerModule } from './module.js'

/** What a text in a table stands for. */
export type Entry = { readonly text: string; readonly node: number; readonly bit?: number }

const pageSize = 64 * 1024

/** The size of a slot, and where in it things are, as `assembly/memory-layout.ts` has them. */
const slot = { size: 48, length: 16, text: 20, node: 24, bit: 28, head: 16 } as const

/** The memory of a scanner while its tables are being written: addresses go up, and nothing is given back. */
export class Tables {
  readonly #module: ScannerModule
  /** The first page has what the module itself needs. */
  #end = pageSize
  readonly #automata = new Map<string, number | undefined>()

  constructor(module: ScannerModule) {
    this.#module = module
  }

  /** Where the next thing comes. */
  get end(): number {
    return this.#end
  }

  /** Room for so many bytes, all of them zero. */
  allocate(size: number): number {
    const address = this.#end
    this.#end += Math.ceil(size / 16) * 16
    const { memory } = this.#module
    const missing = this.#end - memory.buffer.byteLength
    // As much again: to grow is to copy.
    if (missing > 0) memory.grow(Math.ceil(Math.max(missing, memory.buffer.byteLength) / pageSize))
    return address
  }

  word(address: number, value: number): void {
    this.#view.setUint32(address, value, true)
  }

  long(address: number, value: bigint): void {
    this.#view.setBigUint64(address, value, true)
  }

  double(address: number, value: number): void {
    this.#view.setFloat64(address, value, true)
  }

  /** The bytes of a text; after them is at least one zero. */
  text(bytes: Uint8Array): number {
    const address = this.allocate(bytes.length + 1)
    new Uint8Array(this.#module.memory.buffer).set(bytes, address)
    return address
  }

  /** The automaton of a pattern, once; undefined where there is none. */
  automaton(pattern: string): number | undefined {
    if (!this.#automata.has(pattern)) this.#automata.set(pattern, this.#written(automatonFor(pattern)))
    return this.#automata.get(pattern)
  }

  #written(automaton: Automaton | undefined): number | undefined {
    if (automaton === undefined) return undefined
    const { start, accepting, table } = automaton
    const address = this.allocate(8 + table.length)
    this.word(address, start)
    this.word(address + 4, accepting)
    new Uint8Array(this.#module.memory.buffer).set(table, address + 8)
    return address
  }

  /** A table of texts, each of which is there once. */
  table(entries: readonly Entry[]): number {
    const slots = this.allocate(entries.length * slot.size)
    for (const [index, { text, node, bit = 0 }] of entries.entries()) {
      const bytes = new TextEncoder().encode(text)
      const address = slots + index * slot.size
      new Uint8Array(this.#module.memory.buffer).set(bytes.subarray(0, slot.head), address)
      const all = this.text(bytes)
      this.word(address + slot.length, bytes.length + 1)
      this.word(address + slot.text, all)
      this.word(address + slot.node, node)
      this.word(address + slot.bit, bit)
    }
    const count = 2 ** Math.ceil(Math.log2(entries.length * 2 + 1))
    const address = this.allocate(16 + count * slot.size)
    this.word(address, count - 1)
    this.#module.arrange(address, slots, entries.length)
    return address
  }

  get #view(): DataView {
    return new DataView(this.#module.memory.buffer)
  }
}

/** Whether a text stands in JSON as it is; one that needs escapes is never looked for. */
export const isPlain = (text: string): boolean => JSON.stringify(text) === `"${text}"`
