import type { Finding, Severity, Summary } from '../findings/finding.js'

/** A part of a file: which one it is, from 1 on, and how much there is of it. The parts before it say where it begins. */
export type PartRange = { readonly number: number; readonly bytes: number; readonly lines: number }

/** What a report is told of its run before the first finding. */
export type ReportContext = {
  readonly catalogue: { readonly name: string; readonly version: string }
  /** The file of which standard input is a part. */
  readonly part?: string
  /** Asked at the end: where that part stands in its file. */
  readonly range?: () => PartRange
  /** Which part of the inputs was judged: `2/4`. */
  readonly shard?: string
  readonly severity: Severity
  /** How many kinds of findings are printed for people. */
  readonly maxFindings: number
  readonly color: boolean
  /** It goes into a file, where nobody sees the summary that the command prints. */
  readonly isFile?: boolean
  /** Where a place in the catalogue is: `schemas/resources/call.schema.json:41:17`. */
  readonly schemaPosition: (schema: string) => string
}

/** A report that is being written: each function returns the text that comes next. */
export type Report = {
  readonly start: () => string
  readonly finding: (finding: Finding) => string
  /** `failures` are sentences that say why the run is not complete; none: it is. */
  readonly end: (summary: Summary, failures: readonly string[]) => string
  /** The page that GitHub shows for a step, in Markdown. */
  readonly page?: (summary: Summary, failures: readonly string[]) => string
}

/** One format of reports. */
export type ReportFormat = {
  readonly name: string
  /** It shows the first finding of each kind, and of the others at most where the next one is. */
  readonly folds: boolean
  /** It shows the lines around a fault. */
  readonly frames: boolean
  readonly open: (context: ReportContext) => Report
}
