import { isUtf8 } from 'node:buffer'
import { readJson } from '../json.js'
import { type Document, type Item, maxLevels, unreadable } from './item.js'

/** Reads bytes that should hold one JSON value, which begins at a place in a file. */
export function documentIn(bytes: Buffer, line: number, column: number): Item {
  if (!isUtf8(bytes)) return unreadable('The bytes are no UTF-8.', line, column)
  return documentOf(bytes.toString('utf8'), line, column)
}

/** Reads a text that should hold one JSON value, as `JSON.parse` takes it: the client's parser, and no stricter. */
export function documentOf(text: string, line: number, column: number): Document | Item {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return syntaxError(text, line, column, error)
  }
  if (text.length > 2 * maxLevels && isDeeper(value, maxLevels)) return tooDeep(line, column)
  return { kind: 'document', value, text, line, column }
}

/** Whether a value is nested deeper than a number of levels. */
export function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (levels === 0) return true
  for (const item of Array.isArray(value) ? value : Object.values(value)) {
    if (typeof item === 'object' && item !== null && isDeeper(item, levels - 1)) return true
  }
  return false
}

const tooDeep = (line: number, column: number) =>
  unreadable(`Nested too deep: more than ${maxLevels.toLocaleString('en')} levels.`, line, column)

/** In a longer text the exact place is not searched. */
const maxSearched = 1_000_000

/** Never repeats the parser's own message: that one quotes the text, which may be personal. */
function syntaxError(text: string, line: number, column: number, error: unknown): Item {
  const noJson = 'This is no JSON'
  if (text.length > maxSearched) {
    const cut = error instanceof Error && error.message.includes('end of JSON')
    return unreadable(`${noJson}${cut ? ': it ends too early' : ''}.`, line, column)
  }
  const fault = readJson(text).errors.find(({ message }) => !tolerated.test(message))
  if (fault === undefined) return unreadable(`${noJson}.`, line, column)
  const { position } = fault
  return unreadable(
    `${noJson}: ${explain(fault.message)}`,
    line + position.line - 1,
    position.line === 1 ? column + position.column - 1 : position.column,
  )
}

/** What the stricter reader of schemas refuses and a client takes. */
const tolerated = /^(Duplicate key|The number is too large|The text holds half)/

const explain = (message: string): string =>
  message.startsWith('Unexpected') ? 'expected a value.' : message.charAt(0).toLowerCase() + message.slice(1)
