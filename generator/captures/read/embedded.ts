import { isBayeux } from './bayeux.js'
import { documentOf } from './document.js'
import type { Item } from './reader.js'

/** How a message, a batch or a record begins; or a bracket that opens at the end of its line. */
const opening = /\{\s*"|\[\s*\{|[{[]\s*$/

/** JSON from its first character on. What is broken in it is no text before a message. */
const isJsonItself = /^\s*(?:\{\s*(?:["}]|$)|\[\s*(?:[{["\]]|$))/

/** Where JSON begins in a line of text; -1 where none does. */
export function jsonStart(line: string): number {
  return isJsonItself.test(line) ? line.search(/[{[]/) : line.search(opening)
}

/** Whether a text names a channel, as a message does, also as a string in a string. */
export const namesChannel = (text: string): boolean => /\\*"channel\\*"\s*:/.test(text)

/**
 * The message or batch that ends a line of text, as consoles and logs print it; a comma may follow. Undefined where there
 * is none.
 */
export function embeddedIn(text: string, line: number): Item | undefined {
  const start = jsonStart(text)
  if (start === -1) return undefined
  const item = documentOf(text.slice(start).replace(/,?\s*$/, ''), line, start + 1)
  if (item.kind !== 'document') return undefined
  return text.slice(0, start).trim() === '' || isBayeux(item.value) || namesChannel(item.text ?? '')
    ? item
    : undefined
}
