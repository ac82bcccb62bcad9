import type { Position } from '../../problems/problem.js'
import { layoutOf } from './document-layout.js'
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
  const { positionAt, spanAt } = layoutOf(document, document.text)
  const span = spanAt(pointer)
  return (
    span && {
      text: document.text.slice(span.offset, span.offset + span.length),
      positionAt: (offset) => positionAt(span.offset + offset),
    }
  )
}
