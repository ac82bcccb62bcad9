import picocolors from 'picocolors'
import type { Position } from './problem.js'
import { safeLine } from './safe.js'

/** The lines of a text around a fault, with nothing in them that may not be shown. */
export type Frame = {
  readonly lines: readonly { readonly number: number; readonly text: string }[]
  /** The line of the fault, and what of it is at fault; `column` counts from 0. */
  readonly line: number
  readonly column: number
  readonly length: number
}

const widest = 100
const widestIndent = 40
const linesBefore = 2
const linesAfter = 1

/**
 * The frame around a place in lines that are safe to print; its line counts from 1, its column from 0. `firstLine` and
 * `indent` say where these lines begin in their file.
 */
export function frameAround(
  lines: readonly string[],
  place: { readonly line: number; readonly column: number; readonly length: number },
  firstLine = 1,
  indent = 0,
): Frame {
  const before = ' '.repeat(Math.min(indent, widestIndent))
  const column = place.column + (place.line === 1 ? before.length : 0)
  const from = column + place.length <= widest ? 0 : Math.max(0, column - Math.floor(widest / 3))
  const [top, bottom] = [Math.max(0, place.line - 1 - linesBefore), place.line + linesAfter]
  const shown = lines.slice(top, bottom).map((line, index) => ({
    number: firstLine + top + index,
    text: clipped(top + index === 0 ? before + line : line, from),
  }))
  const start = from > 0 ? column - from + 1 : column
  const faulty = firstLine + place.line - 1
  return {
    lines: shown.filter(({ text, number }) => text.trim() !== '' || number === faulty),
    line: faulty,
    column: start,
    length: Math.max(1, Math.min(place.length, widest - start)),
  }
}

/** The frame around the value or the key that begins at a place in a JSON text, sound or not. */
export function frameIn(lines: readonly string[], { line, column }: Position): Frame {
  const top = Math.max(0, line - 1 - linesBefore)
  const near = lines.slice(top, line + linesAfter)
  const source = near[line - 1 - top] ?? ''
  const before = shownLine(source.slice(0, column - 1))
  const token = shownLine(/^("(\\.|[^"\\])*"?|[^\s,:{}[\]]+)/.exec(source.slice(column - 1))?.[0] ?? '')
  const place = { line: line - top, column: before.length, length: token.length }
  return frameAround(near.map(shownLine), place, top + 1)
}

const shownLine = (line: string): string => safeLine(line.replaceAll('\t', ' '))

/** The part of a line that has room, with a mark where something is left out. */
function clipped(line: string, from: number): string {
  const rest = line.slice(from)
  const part = rest.length > widest ? `${rest.slice(0, widest)}…` : rest
  return from > 0 && line.length > 0 ? `…${part}` : part
}

/** A frame as lines for people, with a mark under what is at fault. */
export function frameLines({ lines, line, column, length }: Frame, color: boolean): readonly string[] {
  const paint = picocolors.createColors(color)
  const width = String(lines.at(-1)?.number ?? line).length
  return lines.flatMap(({ number, text }) => {
    const shown =
      `  ${paint.dim(`${String(number).padStart(width)} |`)} ${text.replaceAll('##[', '# #[')}`.trimEnd()
    if (number !== line) return [shown]
    return [
      shown,
      `  ${paint.dim(`${' '.repeat(width)} |`)} ${' '.repeat(column)}${paint.red('^'.repeat(length))}`,
    ]
  })
}
