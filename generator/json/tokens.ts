import { createScanner } from 'jsonc-parser'
import { pointerOf } from './pointer.js'

/** A key or a value in a JSON text. Of a list or an object, only the bracket that opens it. */
export type Token = {
  readonly part: 'key' | 'value'
  readonly pointer: string
  readonly offset: number
  readonly length: number
  readonly isScalar: boolean
}

/** A list or an object that is open: where it stands, and which key or item of it comes. */
type Open = { readonly pointer: string; key: string | number; isKeyNext: boolean }

/** The tokens of a JSON text in their order, made as they are asked for; for a text that `JSON.parse` takes. */
export function* tokensIn(text: string): Generator<Token> {
  const scanner = createScanner(text, true)
  const open: Open[] = []
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const inner = open.at(-1)
    const [offset, length] = [scanner.getTokenOffset(), scanner.getTokenLength()]
    const first = text[offset]
    if (first === '"' && inner?.isKeyNext) {
      inner.key = scanner.getTokenValue()
      inner.isKeyNext = false
      yield { part: 'key', pointer: pointerIn(inner), offset, length, isScalar: true }
    } else if (first === ',') {
      if (typeof inner?.key === 'number') inner.key += 1
      else if (inner) inner.isKeyNext = true
    } else if (first === '}' || first === ']') {
      open.pop()
    } else if (first !== ':') {
      const pointer = pointerIn(inner)
      const isScalar = first !== '{' && first !== '['
      if (!isScalar) open.push({ pointer, key: first === '{' ? '' : 0, isKeyNext: first === '{' })
      yield { part: 'value', pointer, offset, length, isScalar }
    }
  }
}

const pointerIn = (open: Open | undefined): string =>
  open === undefined ? '' : open.pointer + pointerOf([open.key])
