import picocolors from 'picocolors'
import { frameIn, frameLines } from './frame.js'
import {
  type Fold,
  folded,
  type LocatedProblem,
  locateProblems,
  type ProblemLocator,
  placeText,
} from './located-problems.js'
import type { Problem } from './problem.js'
import { safeLine } from './safe.js'

/** How many sentences of one rule are told, where they are warnings. */
const maxWarnings = 10

/** How many places of one sentence are told; the others are counted. */
const maxPlaces = 3

/**
 * Problems as text, sorted by file, line and column, what is said of several places once; the empty text when there are
 * none.
 *
 *     schemas/messages/OrderShipped.schema.json:41:17  /properties/order/$ref
 *       Unknown schema "../resources/oder.schema.json". Did you mean "../resources/order.schema.json"? [reference]
 */
export const print = (
  problems: readonly Problem[],
  options: ProblemLocator & { readonly color: boolean },
): string => printLocated(locateProblems(problems, options), options)

/** The same for problems whose places are known. */
export function printLocated(
  all: readonly LocatedProblem[],
  { textOf, color }: Pick<ProblemLocator, 'textOf'> & { readonly color: boolean },
): string {
  const lines = new Map<string, readonly string[] | undefined>()
  const linesOf = (file: string): readonly string[] | undefined => {
    if (!lines.has(file)) lines.set(file, textOf?.(file)?.split('\n'))
    return lines.get(file)
  }
  const { shown, left } = withinReason(folded(all))
  const printed = shown.map((fold) => printFold(fold, linesOf(fold.first.problem.origin.file), color))
  const rest = [...left].map(
    ([rule, count]) => `… and ${plural(count, 'more warning')} [${rule}]. "lint --format json" lists all.\n`,
  )
  return [...printed, ...rest].join('')
}

/** Of the warnings of one rule only the first few are told, the others counted by their rule. */
function withinReason(folds: readonly Fold[]): {
  readonly shown: readonly Fold[]
  readonly left: ReadonlyMap<string, number>
} {
  const told = new Map<string, number>()
  const left = new Map<string, number>()
  const shown = folds.filter(({ first: { problem }, others }) => {
    const { rule, severity } = problem
    const count = told.get(rule) ?? 0
    told.set(rule, count + 1)
    const isTold = severity === 'error' || count < maxWarnings
    if (!isTold) left.set(rule, (left.get(rule) ?? 0) + 1 + others.length)
    return isTold
  })
  return { shown, left }
}

function printFold({ first, others }: Fold, lines: readonly string[] | undefined, color: boolean): string {
  const paint = picocolors.createColors(color)
  const { problem, position } = first
  const { pointer } = problem.origin
  // What is said of a whole file has no line of its own.
  const isWhole = pointer === '' && problem.position === undefined
  const frame =
    isWhole || !position || !lines?.[position.line - 1]?.trim() ? undefined : frameIn(lines, position)
  const mark = problem.severity === 'warning' ? `${paint.yellow('warning')} ` : ''
  const printed = [
    `${paint.cyan(safeLine(placeText(first)))}${pointer === '' ? '' : `  ${paint.dim(safeLine(pointer))}`}`,
    `  ${mark}${safeLine(problem.message)} ${paint.dim(`[${problem.rule}]`)}`,
    ...(frame ? frameLines(frame, color) : []),
    ...othersOf(others).map((line) => `  ${paint.dim(line)}`),
  ]
  return `${printed.join('\n')}\n`
}

/** Where the same is said once more. */
function othersOf(others: readonly LocatedProblem[]): readonly string[] {
  if (others.length === 0) return []
  const shown = others.slice(0, maxPlaces - 1).map((located) => safeLine(placeText(located)))
  const more = others.length - shown.length
  return [`also in ${[...shown, ...(more > 0 ? [`${plural(more, 'more place')}`] : [])].join(', ')}`]
}

/** "2 errors, 1 warning" */
export function summarise(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const warnings = problems.length - errors
  const parts = [errors > 0 && plural(errors, 'error'), warnings > 0 && plural(warnings, 'warning')]
  return parts.filter(Boolean).join(', ') || 'no problems'
}

/** "1 file", "2 files" */
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
