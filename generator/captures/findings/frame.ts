import type { Span } from '../../json/find-value.js'
import { positionsIn } from '../../json/position.js'
import type { Token } from '../../json/tokens.js'
import { printable } from '../../problems/printable.js'

/** The lines of a capture around a fault, with nothing in them that may not be shown. */
export type Frame = {
  readonly lines: readonly { readonly number: number; readonly text: string }[]
  /** The line of the fault, and what of it is at fault; `column` counts from 0. */
  readonly line: number
  readonly column: number
  readonly length: number
}

/** A text in which everything that may not be shown is masked. It has the lines of the original. */
export type MaskedText = {
  readonly lines: readonly string[]
  /** Where a token has come to stand. */
  readonly spanOf: (token: Span) => {
    readonly line: number
    readonly column: number
    readonly length: number
  }
}

/** Masks all tokens but those that may be shown, and makes those safe to print. */
export function masked(
  text: string,
  tokens: Iterable<Token>,
  isShown: (token: Token) => boolean,
): MaskedText {
  const places = new Map<number, Span>()
  let result = ''
  let from = 0
  for (const token of tokens) {
    result += text.slice(from, token.offset).replace(/\t/g, ' ')
    const source = text.slice(token.offset, token.offset + token.length)
    const shown = isShown(token) ? printable(source) : maskOf(source)
    places.set(token.offset, { offset: result.length, length: shown.length })
    result += shown
    from = token.offset + token.length
  }
  result += text.slice(from).replace(/\t/g, ' ')
  const positionAt = positionsIn(result)
  const spanOf = (token: Span) => {
    const { offset, length } = places.get(token.offset) ?? { offset: 0, length: 1 }
    const { line, column } = positionAt(offset)
    return { line, column: column - 1, length }
  }
  return { lines: result.split(/\r\n?|\n/), spanOf }
}

const maskOf = (source: string): string =>
  /^[{[]/.test(source) ? source : source.startsWith('"') ? '"…"' : '…'

const widest = 100
const linesBefore = 2
const linesAfter = 1

/** The frame around a token; `firstLine` and `indent` say where the text begins in its file. */
export function frameOf(text: MaskedText, token: Span, firstLine: number, indent: number): Frame {
  const place = text.spanOf(token)
  const lines = text.lines.map((line, index) =>
    index === 0 ? ' '.repeat(Math.min(indent, 40)) + line : line,
  )
  const column = place.column + (place.line === 1 ? Math.min(indent, 40) : 0)
  const from = column + place.length <= widest ? 0 : Math.max(0, column - Math.floor(widest / 3))
  const [top, bottom] = [Math.max(0, place.line - 1 - linesBefore), place.line + linesAfter]
  const shown = lines.slice(top, bottom).map((line, index) => ({
    number: firstLine + top + index,
    text: clipped(line, from),
  }))
  const start = from > 0 ? column - from + 1 : column
  return {
    lines: shown.filter(
      ({ text: line, number }) => line.trim() !== '' || number === firstLine + place.line - 1,
    ),
    line: firstLine + place.line - 1,
    column: start,
    length: Math.max(1, Math.min(place.length, widest - start)),
  }
}

/** The part of a line that has room, with a mark where something is left out. */
function clipped(line: string, from: number): string {
  const rest = line.slice(from)
  const part = rest.length > widest ? `${rest.slice(0, widest)}…` : rest
  return from > 0 && line.length > 0 ? `…${part}` : part
}
