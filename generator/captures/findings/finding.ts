import type { Frame } from '../../problems/frame.js'
import type { Cause } from '../read/reader.js'

/** A verdict worth reporting. What does not apply is left out; reports name these fields. */
export type Finding = {
  readonly verdict: 'invalid' | 'unknown' | 'unreadable' | 'drift'
  readonly file: string
  readonly line: number
  readonly column: number
  /** Of a websocket in an archive, which of its frames it is, from 1 on. */
  readonly frame?: number
  /** Which message of its batch it is, from 1 on. */
  readonly index?: number
  readonly topic?: string
  readonly messageType?: string
  /** Why it is unknown, as the router has it; why it cannot be read, as a sentence. */
  readonly reason?: string
  readonly issues?: readonly FindingIssue[]
  /** What decides the advice to the user; no part of a report that a program reads. */
  readonly cause?: Cause
}

export type FindingIssue = {
  readonly pointer: string
  readonly keyword: string
  readonly message: string
  readonly expected?: string
  /** A place in the catalogue: `resources/call.schema.json#/properties/state`. */
  readonly schema?: string
  readonly line?: number
  readonly column?: number
  /** Only for people; no part of a report that a program reads. */
  readonly frame?: Frame
}

const kinds = new WeakMap<Finding, string>()

/** What two findings have in common that a person would mend in one go. */
export function kindOf(finding: Finding): string {
  const known = kinds.get(finding)
  if (known !== undefined) return known
  const { verdict, topic, messageType, reason, issues = [] } = finding
  const kind = JSON.stringify([
    verdict,
    messageType,
    verdict === 'unreadable' ? reason?.split(':')[0] : reason,
    verdict === 'unknown' ? topic : undefined,
    issues.map(({ pointer, keyword, schema }) => [withoutIndexes(pointer), keyword, schema]),
  ])
  kinds.set(finding, kind)
  return kind
}

const withoutIndexes = (pointer: string): string =>
  hasIndex.test(pointer) ? pointer.replace(/\/\d+(?=\/|$)/g, '/0') : pointer

const hasIndex = /\/\d/

/** More kinds than this are not told apart: a capture may be broken in endless ways, and memory has an end. */
export const maxKinds = 10_000

/** "message 3 of 7"-like counts of a run; `messages` = valid + invalid + unknown + unreadable. */
export type Summary = {
  readonly files: number
  readonly messages: number
  readonly valid: number
  readonly invalid: number
  readonly unknown: number
  readonly unreadable: number
  readonly skipped: number
  readonly drift: number
}

/** A summary that is being counted. */
export type Tally = { -readonly [K in keyof Summary]: Summary[K] }

export const emptyTally = (): Tally => ({
  files: 0,
  messages: 0,
  valid: 0,
  invalid: 0,
  unknown: 0,
  unreadable: 0,
  skipped: 0,
  drift: 0,
})

/** Adds what another part of a run has counted. */
export function addTo(tally: Tally, other: Summary): void {
  for (const name of summaryNames) tally[name] += other[name]
}

export const summaryNames = [
  'files',
  'messages',
  'valid',
  'invalid',
  'unknown',
  'unreadable',
  'skipped',
  'drift',
] as const satisfies readonly (keyof Summary)[]

/** What counts as a failure. */
export type Severity = { readonly unknown: 'error' | 'warn' | 'ignore'; readonly failOnDrift: boolean }

/** Whether a verdict makes the command fail. */
export function isFailure(verdict: Finding['verdict'], { unknown, failOnDrift }: Severity): boolean {
  if (verdict === 'unknown') return unknown === 'error'
  return verdict === 'drift' ? failOnDrift : true
}

/** How many messages make the command fail. */
export function failures(summary: Summary, severity: Severity): number {
  const verdicts = ['invalid', 'unknown', 'unreadable', 'drift'] as const
  return verdicts.reduce((sum, verdict) => sum + (isFailure(verdict, severity) ? summary[verdict] : 0), 0)
}

/** A name from the wire may be of any length. */
export const truncated = (name: string): string => (name.length > 200 ? `${name.slice(0, 200)}…` : name)

/** A finding whose lines were counted from the start of a part. */
export function shifted(finding: Finding, by: number): Finding {
  if (by === 0) return finding
  const issues = finding.issues?.map((issue) => ({
    ...issue,
    ...(issue.line === undefined ? {} : { line: issue.line + by }),
    ...(issue.frame === undefined
      ? {}
      : {
          frame: {
            ...issue.frame,
            line: issue.frame.line + by,
            lines: issue.frame.lines.map((line) => ({ ...line, number: line.number + by })),
          },
        }),
  }))
  return { ...finding, line: finding.line + by, ...(issues === undefined ? {} : { issues }) }
}
