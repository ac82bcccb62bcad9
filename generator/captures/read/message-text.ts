import { itemsIn, type Span } from '../../json/find-value.js'
import { positionsIn } from '../../json/position.js'
import type { Position } from '../../problems/problem.js'
import type { Document } from './item.js'
import type { Message } from './messages.js'

/** The text of a message alone, whatever else is in its document. */
export type MessageText = {
  readonly text: string
  /** Where an offset in it stands in the file. */
  readonly positionAt: (offset: number) => Position
}

/** The text of a message; undefined where its file holds it in another form, as a HAR does. */
export function messageTextOf({ document, pointer }: Message): MessageText | undefined {
  if (document.text === undefined) return undefined
  const { positionAt, items } = layoutOf(document, document.text)
  const span =
    pointer === '' ? { offset: 0, length: document.text.length } : items()[Number(pointer.slice(1))]
  if (span === undefined) return undefined
  return {
    text: document.text.slice(span.offset, span.offset + span.length),
    positionAt: (offset) => positionAt(span.offset + offset),
  }
}

type Layout = {
  readonly positionAt: (offset: number) => Position
  readonly items: () => readonly Span[]
}

/** Looked through once, however many of the messages in a batch are at fault. */
const layouts = new WeakMap<Document, Layout>()

function layoutOf(document: Document, text: string): Layout {
  const known = layouts.get(document)
  if (known) return known
  const inText = positionsIn(text)
  let items: readonly Span[] | undefined
  const layout: Layout = {
    positionAt: (offset) => {
      const { line, column } = inText(offset)
      return { line: document.line + line - 1, column: line === 1 ? document.column + column - 1 : column }
    },
    items: () => {
      items ??= itemsIn(text)
      return items
    },
  }
  layouts.set(document, layout)
  return layout
}
