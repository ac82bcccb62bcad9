import { isUtf8 } from 'node:buffer'
import { positionsIn } from '../../json/position.js'
import { readJson } from '../../json/read.js'
import type { Position } from '../../problems/problem.js'
import { type Document, type Item, maxLevels, unreadable } from './reader.js'

/** Reads bytes that should hold one JSON value, which begins at a place in a file. */
export function documentIn(bytes: Buffer, line: number, column: number): Item {
  if (!isUtf8(bytes)) return unreadable('The text is not valid UTF-8.', line, column)
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
  unreadable(`Nested too deeply: more than ${maxLevels.toLocaleString('en')} levels.`, line, column)

/** Never repeats the parser's own message: that one quotes the text, which may be personal. */
function syntaxError(text: string, line: number, column: number, error: unknown): Item {
  const { position, explanation } = faultIn(text, error instanceof Error ? error.message : '')
  const place = position.line === 1 ? column + position.column - 1 : position.column
  return unreadable(`Invalid JSON: ${explanation}`, line + position.line - 1, place)
}

type Fault = { readonly position: Position; readonly explanation: string }

/** What V8 says of most faults, with their place; its other messages name none. */
const faults: readonly (readonly [start: RegExp, explanation: string])[] = [
  [/^Expected ',' or '}'/, 'expected a comma or a closing brace.'],
  [/^Expected ',' or ']'/, 'expected a comma or a closing bracket.'],
  [/^Expected ':'/, 'expected a colon.'],
  [/^Expected (property name|double-quoted)/, 'expected a property name in double quotes.'],
  [/^Unterminated string/, 'the string is not terminated.'],
  [/^Unexpected non-whitespace/, 'expected the end of the text.'],
]

function faultIn(text: string, message: string): Fault {
  const mark = /^[ \t\r\n]*\uFEFF/.exec(text)
  if (mark) return fault(text, mark[0].length - 1, 'there is a byte order mark in the middle of the file.')
  if (message.startsWith('Unexpected end')) return fault(text, text.length, 'it is truncated.')
  const known = faults.find(([start]) => start.test(message))
  const offset = / at position (\d+)/.exec(message)?.[1]
  if (known && offset) return fault(text, Number(offset), known[1])
  return text.length > maxSearched ? fault(text, 0, 'it cannot be parsed.') : searched(text)
}

const fault = (text: string, offset: number, explanation: string): Fault => ({
  position: positionsIn(text)(offset),
  explanation,
})

/** A longer text is not read once more, which would take long and much memory. */
const maxSearched = 1_000_000

function searched(text: string): Fault {
  const found = readJson(text).errors.find(({ message }) => !tolerated.test(message))
  return found
    ? { position: found.position, explanation: explain(found.message) }
    : fault(text, 0, 'it cannot be parsed.')
}

/** What the stricter reader of schemas refuses and a client takes. */
const tolerated = /^(Duplicate key|The number is too large|The text holds half)/

const explain = (message: string): string =>
  message.startsWith('Unexpected') ? 'expected a value.' : message.charAt(0).toLowerCase() + message.slice(1)
