import type { RuleId } from './rule-list.js'

/** A place in a catalogue: a file, relative to the schema folder with forward slashes, and a JSON Pointer inside it. */
export type Origin = { readonly file: string; readonly pointer: string }

/** What is wrong with a catalogue, and where. `rule` names the check that found it. */
export type Problem = {
  readonly severity: 'error' | 'warning'
  readonly rule: RuleId
  readonly message: string
  readonly origin: Origin
  /** Set only when the file does not parse and no pointer can say where: 1-based. */
  readonly position?: Position
  /** If one of these is broken, this problem may only be a consequence, and is dropped. */
  readonly restsOn?: readonly ('its file' | 'the topics' | 'the manifest')[]
  readonly mend?: Mend
}

/** The only way to fix a problem: a member that the object at its place lacks, or the order of its keys. */
export type Mend =
  | { readonly key: string; readonly value: string; readonly behind: readonly string[] }
  | { readonly order: readonly string[] }

/** 1-based line and column (in UTF-16 units, as editors count). */
export type Position = { readonly line: number; readonly column: number }

/** What a stage returns: what it made, and all the problems it met on the way. */
export type Result<T> = { readonly value: T; readonly problems: readonly Problem[] }

export const isError = (problem: Problem): boolean => problem.severity === 'error'
