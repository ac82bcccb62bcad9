import { code } from './module-code.js'

/** The WebAssembly module that scans; `assembly/` is its source. Addresses are numbers, truth is not 0. */
export type ScannerModule = {
  readonly memory: { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number }
  readonly known: { readonly value: number }
  readonly lines: { readonly value: number }
  readonly reached: { readonly value: number }
  readonly prepare: (
    topics: number,
    templates: number,
    templateCount: number,
    key: number,
    keyLength: number,
  ) => void
  readonly scan: (from: number, to: number, list: number, room: number) => number
  readonly scanDocument: (from: number, to: number) => number
  readonly arrange: (table: number, slots: number, count: number) => void
}

/** Machine code of the module. Another thread can be given it. */
export type CompiledModule = object

/** The part of the platform that is used; its types come with those of a browser. */
declare const WebAssembly: {
  readonly Module: new (code: Uint8Array) => CompiledModule
  readonly Instance: new (module: CompiledModule) => { readonly exports: unknown }
}

/** Undefined where the platform has no WebAssembly, or does not allow it. */
export function compileModule(): CompiledModule | undefined {
  try {
    return new WebAssembly.Module(Buffer.from(code, 'hex'))
  } catch {
    return undefined
  }
}

/** A module of one's own, with its own memory. */
export const instantiate = (module: CompiledModule): ScannerModule =>
  new WebAssembly.Instance(module).exports as ScannerModule
