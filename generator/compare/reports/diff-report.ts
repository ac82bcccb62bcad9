import type { CompilerError } from '../compare.js'
import type { Axis, SourceBreak } from '../judge-change.js'
import type { Level } from '../version.js'

/** What `diff` found: the JSON report, and what the other formats are made of. */
export type DiffReport = {
  readonly version: 1
  readonly from: Named
  readonly to: Named
  /** What the findings ask for: the level, and the next version after the one of `from`. */
  readonly required: { readonly level: Level | 'none'; readonly version: string }
  readonly findings: readonly Row[]
  /** What both packages say of the captures that were replayed. */
  readonly captures?: {
    readonly messages: number
    readonly transitions: readonly {
      readonly old: string
      readonly new: string
      readonly messages: number
      readonly first?: { readonly file: string; readonly line: number; readonly column: number }
    }[]
  }
}

export type Named = { readonly name: string; readonly version: string; readonly reference: string }

export type Row = {
  readonly id: string
  readonly axis: readonly Axis[]
  readonly level: Level
  readonly source?: SourceBreak
  readonly path: string
  readonly message: string
  readonly file: string
  readonly pointer: string
  readonly line?: number
  readonly column?: number
  readonly reaches: { readonly messageTypes: readonly string[]; readonly topics: readonly string[] }
  readonly old?: string
  readonly new?: string
  /** A value of the changed shape that one version knows and the other does not, for each wire axis. */
  readonly witness?: { readonly stay?: unknown; readonly upgrade?: unknown }
  /** A line of code that compiled and does not any more, and what TypeScript says of it. */
  readonly compiler?: CompilerError
  readonly undecided?: readonly { readonly axis: Axis; readonly reason: string }[]
  /** How many captured messages got another verdict by it; only with captures. */
  readonly seen?: number
  readonly fingerprint: string
  readonly allowed?: string
}

export type DiffFormat = {
  readonly name: string
  readonly render: (report: DiffReport, context: { readonly color: boolean }) => string
}

/** What each axis means, in a few words. */
export const meanings: ReadonlyMap<Axis, string> = new Map([
  ['stay', 'installed packages refuse what the new schemas document'],
  ['upgrade', 'the new package refuses what the old schemas documented'],
  ['source', 'code stops compiling'],
])
