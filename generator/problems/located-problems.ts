import { compareTexts } from './compare-texts.js'
import type { Origin, Position, Problem } from './problem.js'

/** A problem with the path that opens its file, and its place in it where there is one. */
export type LocatedProblem = {
  readonly problem: Problem
  readonly file: string
  readonly position: Position | undefined
}

/** What knows the places of problems in the files that were read; undefined for a file that was not. */
export type ProblemLocator = {
  /** What to put before the files' paths, so that they can be opened from the working directory: `schemas`. */
  readonly folder?: string
  readonly locate: (origin: Origin) => Position | undefined
  /** The text of a file, for the lines around a fault. */
  readonly textOf?: (file: string) => string | undefined
}

/** Problems with their places, sorted by file, line and column. */
export const locateProblems = (
  problems: readonly Problem[],
  { folder, locate }: ProblemLocator,
): readonly LocatedProblem[] =>
  problems
    .map((problem) => ({
      problem,
      file: [folder, problem.origin.file].filter(Boolean).join('/'),
      position: problem.position ?? locate(problem.origin),
    }))
    .sort(byPlace)

function byPlace(a: LocatedProblem, b: LocatedProblem): number {
  return (
    compareTexts(a.file, b.file) ||
    (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
    (a.position?.column ?? 0) - (b.position?.column ?? 0) ||
    compareTexts(a.problem.origin.pointer, b.problem.origin.pointer) ||
    compareTexts(a.problem.message, b.problem.message)
  )
}

/** `schemas/catalogue.json:3:5` */
export const placeText = ({ file, position }: LocatedProblem): string =>
  position ? `${file}:${position.line}:${position.column}` : file

/** Problems of one rule and one sentence: the first stands for all. */
export type Fold = { readonly first: LocatedProblem; readonly others: readonly LocatedProblem[] }

/** Problems folded by rule and sentence, in the order in which each came first. */
export function folded(all: readonly LocatedProblem[]): readonly Fold[] {
  const folds = new Map<string, { first: LocatedProblem; others: LocatedProblem[] }>()
  for (const located of all) {
    const { rule, severity, message } = located.problem
    const key = `${rule} ${severity} ${message}`
    const known = folds.get(key)
    if (known) known.others.push(located)
    else folds.set(key, { first: located, others: [] })
  }
  return [...folds.values()]
}
