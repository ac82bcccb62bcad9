import { createHash } from 'node:crypto'
import type { OwnFiles } from '../files/own-files.js'

/** What emitters are given besides the catalogue, since they read no file and keep nothing. */
export type Supplies = {
  /** The templates and the sources of the run-time part. */
  readonly files: OwnFiles
  /** Whether what is made from this is there from the last run. */
  readonly knows: (from: string) => boolean
  /** The text that the last run made from the same, else a new one; `from` holds all that it is made from. */
  readonly remember: (from: string, make: () => string) => string
}

/** What a run leaves to the next: while a catalogue is watched, most of a package stays. */
export type Memory = { texts: ReadonlyMap<string, string> }

export const emptyMemory = (): Memory => ({ texts: new Map() })

/** What a text is made from, in short: equal for equal values, and for no others. */
export const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex')
