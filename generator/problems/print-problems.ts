import picocolors from 'picocolors'
import { printable } from './printable.js'
import type { Position, Problem } from './problem.js'

/** Finds a problem's place in the texts that were read; undefined for a file that was not. */
export type Locate = (problem: Problem) => Position | undefined

export type PrintOptions = {
  /** What to put before the files' paths, so that they can be opened from the working directory: `schemas`. */
  readonly folder?: string
  readonly locate: Locate
  readonly color: boolean
}

/**
 * Problems as text, sorted by file, line and column; the empty text when there are none.
 *
 *     schemas/messages/OrderShipped.schema.json:41:17  /properties/order/$ref
 *       Unknown schema "../resources/oder.schema.json". Did you mean "../resources/order.schema.json"?
 */
export function print(problems: readonly Problem[], options: PrintOptions): string {
  return problems
    .map((problem) => ({ problem, position: problem.position ?? options.locate(problem) }))
    .sort(byPlace)
    .map((placed) => printOne(placed, options))
    .join('')
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

type Placed = { readonly problem: Problem; readonly position: Position | undefined }

function byPlace(a: Placed, b: Placed): number {
  return (
    compare(a.problem.origin.file, b.problem.origin.file) ||
    (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
    (a.position?.column ?? 0) - (b.position?.column ?? 0) ||
    compare(a.problem.origin.pointer, b.problem.origin.pointer) ||
    compare(a.problem.message, b.problem.message)
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function printOne({ problem, position }: Placed, { folder, color }: PrintOptions): string {
  const paint = picocolors.createColors(color)
  const file = [folder, problem.origin.file].filter(Boolean).join('/')
  const place = position ? `${file}:${position.line}:${position.column}` : file
  const pointer = problem.origin.pointer === '' ? '' : `  ${paint.dim(printable(problem.origin.pointer))}`
  const mark = problem.severity === 'warning' ? `${paint.yellow('warning')} ` : ''
  return `${paint.cyan(printable(place))}${pointer}\n  ${mark}${printable(problem.message)}\n`
}
