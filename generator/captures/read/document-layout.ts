import { itemsIn, type Span, spanOf } from '../../json/find-value.js'
import { positionsIn } from '../../json/position.js'
import type { Position } from '../../problems/problem.js'
import type { Document } from './reader.js'

/** Where the parts of a document stand in its file. */
export type Layout = {
  /** Of an offset in the document's text. */
  readonly positionAt: (offset: number) => Position
  /** Where the value at a pointer stands in the text; undefined for an item that a list does not have. */
  readonly spanAt: (pointer: string) => Span | undefined
}

/** Looked through once, however many of the messages in a batch are at fault. */
const layouts = new WeakMap<Document, Layout>()

/** The layout of a document whose text is this. */
export function layoutOf(document: Document, text: string): Layout {
  const known = layouts.get(document)
  if (known) return known
  const inText = positionsIn(text)
  let items: readonly Span[] | undefined
  const layout: Layout = {
    positionAt: (offset) => {
      const { line, column } = inText(offset)
      return { line: document.line + line - 1, column: line === 1 ? document.column + column - 1 : column }
    },
    spanAt: (pointer) => {
      if (pointer === '') return { offset: 0, length: text.length }
      if (!/^\/\d+$/.test(pointer)) return spanOf(text, pointer)
      items ??= itemsIn(text)
      return items[Number(pointer.slice(1))]
    },
  }
  layouts.set(document, layout)
  return layout
}
