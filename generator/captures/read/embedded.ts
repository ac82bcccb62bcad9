import { isBayeux } from './bayeux.js'
import { documentOf } from './document.js'
import type { Document, Item } from './reader.js'

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

/**
 * The messages and batches in a line of text that goes on after them: each JSON text that is whole, where other text stands
 * before it, and each that stands in quotes, as logfmt and CSV write it.
 */
export function embeddedAmong(text: string, line: number): readonly Document[] {
  const quoted = quotedIn(text, line)
  return quoted.length > 0 ? quoted : wholeIn(text, line)
}

function wholeIn(text: string, line: number): readonly Document[] {
  const found: Document[] = []
  for (let from = 0; ; ) {
    const start = from + jsonStart(text.slice(from))
    const end = start < from || text.slice(0, start).trim() === '' ? undefined : endOf(text, start)
    // What is cut is broken, and its parts are no messages.
    if (end === undefined) return found
    const item = documentOf(text.slice(start, end), line, start + 1)
    from = end
    if (item.kind !== 'document' || !(isBayeux(item.value) || namesChannel(item.text ?? ''))) continue
    // So is what goes on as JSON does.
    if (/^\s*[}\]":]/.test(text.slice(end))) return found
    found.push(item)
  }
}

/** Where the object or list that begins at a place has its end; undefined where it has none. */
function endOf(text: string, start: number): number | undefined {
  let depth = 0
  for (const { 0: token, index } of text.slice(start).matchAll(stringsAndBrackets)) {
    if (token === '"') return undefined
    if (token === '{' || token === '[') depth++
    else if (token === '}' || token === ']') depth--
    if (depth === 0) return start + index + token.length
  }
  return undefined
}

/** Each string of a JSON text, each bracket outside of one, and the quote of a string without an end. */
export const stringsAndBrackets = /"(?:[^"\\]|\\.)*"|["{}[\]]/g

/** JSON in a string of JSON (`body="{\"channel\":…}"`), or with its quotes doubled (`"{""channel"":…}"`). */
const quotedJson = /"(?=\[?\{\\")(?:[^"\\]|\\.)*"|"(?=\[?\{"")(?:[^"]|"")*"/g

function quotedIn(text: string, line: number): readonly Document[] {
  return [...text.matchAll(quotedJson)].flatMap(({ 0: token, index }) => {
    const isDoubled = /^"\[?\{""/.test(token)
    const item = documentOf(isDoubled ? escaped(token) : token, line, index + 1)
    return item.kind === 'document' && namesChannel(String(item.value)) ? [item] : []
  })
}

/** A string of CSV as one of JSON. Where it holds no backslash, each sign keeps its column. */
const escaped = (token: string): string =>
  `"${token.slice(1, -1).replaceAll('\\', '\\\\').replaceAll('""', '\\"')}"`
