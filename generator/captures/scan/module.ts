import { code } from './module-code.js'

/** The WebAssembly module that scans; `assembly/` is its source. Addresses are numbers, truth is not 0. */
export type ScannerModule = {
  readonly memory: WebAssembly.Memory
  readonly known: WebAssembly.Global
  readonly lines: WebAssembly.Global
  readonly reached: WebAssembly.Global
  readonly prepare: (topics: number, key: number, keyLength: number) => void
  readonly scan: (from: number, to: number, list: number, room: number) => number
  readonly arrange: (table: number, slots: number, count: number) => void
}

/** A module of one's own; undefined where the platform has no WebAssembly, or does not allow it. */
export function instantiate(): ScannerModule | undefined {
  try {
    const module = new WebAssembly.Module(Buffer.from(code, 'base64'))
    return new WebAssembly.Instance(module).exports as unknown as ScannerModule
  } catch {
    return undefined
  }
}
