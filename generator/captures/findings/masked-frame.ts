import type { Span } from '../../json/find-value.js'
import { positionsIn } from '../../json/position.js'
import type { Token } from '../../json/tokens.js'
import { type Frame, frameAround } from '../../problems/frame.js'
import { printable } from '../../problems/printable.js'

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

/** The frame around a token; `firstLine` and `indent` say where the text begins in its file. */
export const frameOf = (text: MaskedText, token: Span, firstLine: number, indent: number): Frame =>
  frameAround(text.lines, text.spanOf(token), firstLine, indent)
