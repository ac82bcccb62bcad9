import { visit } from 'jsonc-parser'
import { pointerOf } from '../pointer.js'

/** A key or a value in a JSON text. Of a list or an object, only the bracket that opens it. */
export type Token = {
  readonly part: 'key' | 'value'
  readonly pointer: string
  readonly offset: number
  readonly length: number
  readonly isScalar: boolean
}

/** The tokens of a JSON text in their order; for a text that `JSON.parse` takes. */
export function tokensIn(text: string): readonly Token[] {
  const tokens: Token[] = []
  const add = (
    part: Token['part'],
    path: readonly (string | number)[],
    offset: number,
    length: number,
    isScalar: boolean,
  ) => void tokens.push({ part, pointer: pointerOf(path), offset, length, isScalar })
  visit(text, {
    onObjectBegin: (offset, length, _line, _column, path) => add('value', path(), offset, length, false),
    onArrayBegin: (offset, length, _line, _column, path) => add('value', path(), offset, length, false),
    onObjectProperty: (key, offset, length, _line, _column, path) =>
      add('key', [...path(), key], offset, length, true),
    onLiteralValue: (_value, offset, length, _line, _column, path) =>
      add('value', path(), offset, length, true),
  })
  return tokens
}
