import { createScanner, printParseErrorCode, visit } from 'jsonc-parser'
import type { Position } from '../problems/problem.js'
import { parentOf, pointerOf } from './pointer.js'
import { positionsIn } from './position.js'
import { afterString } from './strings.js'
import type { Json } from './value.js'

/** A JSON value that still knows where each of its parts stands in the text. */
export type JsonDocument = {
  readonly value: Json
  /** Where the value at a pointer, or the key that names it, begins; for what is not there, its nearest parent. */
  readonly positionOf: (pointer: string, part?: 'key' | 'value') => Position
}

export type JsonError = { readonly message: string; readonly position: Position; readonly pointer: string }

/** Deeper texts are refused, so that no recursive code behind this reader can overflow its stack. */
export const maxDepth = 1_000

/** A text that is no JSON at all should not fill the screen. */
export const maxErrors = 100

/**
 * Reads strict JSON (RFC 8259) and names what is wrong with it up to the first fault of syntax. Beyond that, duplicate keys, numbers that no
 * double can hold and lone surrogates are errors; a byte order mark is skipped. The document of a text with errors
 * holds what could be read; a text that is empty or too deep has none.
 */
export function readJson(text: string): { document?: JsonDocument; errors: readonly JsonError[] } {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  const positionAt = positionsIn(body)
  const refusal = refuse(body)
  if (refusal) {
    return { errors: [{ message: refusal.message, position: positionAt(refusal.offset), pointer: '' }] }
  }
  const { value, faults } = readSound(body) ?? build(body)
  const errors = firstAtEachPlace(faults).map(({ offset, ...fault }) => ({
    ...fault,
    position: positionAt(offset),
  }))
  return { document: { value, positionOf: locator(body, positionAt) }, errors }
}

type Fault = { readonly message: string; readonly offset: number; readonly pointer: string }

function refuse(text: string): { message: string; offset: number } | undefined {
  if (text.trim() === '') return { message: 'The text is empty; expected a JSON value.', offset: 0 }
  const offset = tooDeepAt(text)
  return offset === undefined
    ? undefined
    : { message: `Nested too deeply: more than ${maxDepth.toLocaleString('en')} levels.`, offset }
}

/** Where the first bracket over the limit stands. Scans token by token, so that depth costs no stack. */
function tooDeepAt(text: string): number | undefined {
  if (!hasManyBrackets(text)) return undefined
  const scanner = createScanner(text, true)
  let depth = 0
  for (;;) {
    scanner.scan()
    const offset = scanner.getTokenOffset()
    if (offset >= text.length) return undefined
    const first = text[offset]
    if (first === '{' || first === '[') depth += 1
    if (first === '}' || first === ']') depth -= 1
    if (depth > maxDepth) return offset
  }
}

/** Most texts have too few brackets to be too deep, and need no scan. */
function hasManyBrackets(text: string): boolean {
  let count = 0
  for (let index = 0; index < text.length && count <= maxDepth; index += 1) {
    const char = text[index]
    if (char === '{' || char === '[') count += 1
  }
  return count > maxDepth
}

/**
 * A text with nothing wrong in it, read by `JSON.parse`, which takes a tenth of the time. Undefined where something may
 * be: of a duplicate key and of what no double or no character can hold, that says nothing.
 */
function readSound(text: string): { value: Json; faults: readonly Fault[] } | undefined {
  let value: Json
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  const isSound =
    !hasLoneSurrogate(text) && !surrogateEscape.test(text) && keysIn(value) === writtenKeysIn(text)
  return isSound ? { value, faults: [] } : undefined
}

const surrogateEscape = /\\u[dD][89a-fA-F]/

/** How many keys the objects in a value have; not a number where a number in it is none. */
function keysIn(value: Json): number {
  if (typeof value === 'number') return Number.isFinite(value) ? 0 : Number.NaN
  if (typeof value !== 'object' || value === null) return 0
  const inner = Object.values(value)
  return inner.reduce<number>((sum, item) => sum + keysIn(item), Array.isArray(value) ? 0 : inner.length)
}

/**
 * How many keys a text has: every colon that stands in no string follows one. Not a number where one of them is written
 * with an escape, since the V8 of Node 24 (13.6) takes `{"a":1,"\n":1}` for `{"a":1,"\\":1}` once it has read the latter.
 */
function writtenKeysIn(text: string): number {
  let count = 0
  let string = ''
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') {
      const end = afterString(text, at)
      string = text.slice(at, end)
      at = end - 1
    } else if (text[at] === ':') {
      if (string.includes('\\')) return Number.NaN
      count += 1
    }
  }
  return count
}

/** What is being read, and the key that was read last in it; none before the first. */
type Frame = { readonly target: Json[] | { [key: string]: Json }; key?: string }

function build(text: string): { value: Json; faults: readonly Fault[] } {
  const stack: Frame[] = []
  const faults: Fault[] = []
  let isLost = false
  let root: Json = null

  const here = (): string => pointerOf(stack.flatMap(keyOf))
  const report = (message: string, offset: number): void => {
    if (!isLost && faults.length <= maxErrors) faults.push({ message, offset, pointer: here() })
  }
  const add = (value: Json): void => {
    const frame = stack.at(-1)
    if (frame === undefined) root = value
    else if (Array.isArray(frame.target)) frame.target.push(value)
    else setOwn(frame.target, frame.key ?? '', value)
  }
  const open = (target: Frame['target']): void => {
    add(target)
    stack.push({ target })
  }

  visit(
    text,
    {
      onObjectBegin: () => open({}),
      onArrayBegin: () => open([]),
      onObjectEnd: () => void stack.pop(),
      onArrayEnd: () => void stack.pop(),
      onObjectProperty: (key, offset) => {
        const frame = stack.at(-1)
        if (frame === undefined) return
        frame.key = key
        if (hasLoneSurrogate(key)) report(loneSurrogate, offset)
        if (Object.hasOwn(frame.target, key)) report(`Duplicate key "${key}".`, offset)
      },
      onLiteralValue: (value: unknown, offset) => {
        if (!isScalar(value)) return
        add(value)
        if (value === Infinity || value === -Infinity) report('The number is too large.', offset)
        if (typeof value === 'string' && hasLoneSurrogate(value)) report(loneSurrogate, offset)
      },
      // What is no JSON from one place on is told once: what comes behind follows from it.
      onError: (code, offset, length) => {
        report(explain(printParseErrorCode(code), text.slice(offset, offset + length)), offset)
        isLost = true
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  )
  return { value: root, faults }
}

/** An item that is being read is the last one of its list. */
function keyOf({ target, key }: Frame): readonly string[] {
  if (Array.isArray(target)) return [String(Math.max(0, target.length - 1))]
  return key === undefined ? [] : [key]
}

/** A key such as `__proto__` becomes a property like any other. */
function setOwn(target: { [key: string]: Json }, key: string, value: Json): void {
  if (key !== '__proto__') target[key] = value
  else Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true })
}

const isScalar = (value: unknown): value is null | boolean | number | string =>
  value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string'

const loneSurrogate = 'The text contains half of a surrogate pair.'

const hasLoneSurrogate = (text: string): boolean => /\p{Surrogate}/u.test(text)

const explanations: ReadonlyMap<string, string> = new Map([
  ['InvalidNumberFormat', 'Invalid number.'],
  ['PropertyNameExpected', 'Expected a property name in double quotes.'],
  ['ValueExpected', 'Expected a value.'],
  ['ColonExpected', 'Expected a colon.'],
  ['CommaExpected', 'Expected a comma.'],
  ['CloseBraceExpected', 'Expected a closing brace.'],
  ['CloseBracketExpected', 'Expected a closing bracket.'],
  ['EndOfFileExpected', 'Expected the end of the text.'],
  ['InvalidCommentToken', 'JSON does not allow comments.'],
  ['UnexpectedEndOfString', 'The string is not terminated.'],
  ['UnexpectedEndOfNumber', 'The number is incomplete.'],
  ['InvalidUnicode', 'Expected four hexadecimal digits after \\u.'],
  ['InvalidEscapeCharacter', 'Unknown escape sequence.'],
  ['InvalidCharacter', 'A control character must be escaped.'],
])

function explain(code: string, token: string): string {
  return explanations.get(code) ?? `Unexpected "${token.length > 20 ? `${token.slice(0, 20)}…` : token}".`
}

/** One mistake often breaks several expectations; the first one says it best. */
function firstAtEachPlace(faults: readonly Fault[]): readonly Fault[] {
  const seen = new Set<number>()
  return faults.filter(({ offset }) => !seen.has(offset) && seen.add(offset)).slice(0, maxErrors)
}

/** Finds positions in an index that is made when the first one is asked for: most documents have no problem. */
function locator(text: string, positionAt: (offset: number) => Position): JsonDocument['positionOf'] {
  let offsets: Offsets | undefined
  return (pointer, part = 'value') => {
    offsets ??= offsetsIn(text)
    const key = part === 'key' ? offsets.keys.get(pointer) : undefined
    return positionAt(key ?? nearest(offsets.values, pointer))
  }
}

function nearest(values: ReadonlyMap<string, number>, pointer: string): number {
  for (let place = pointer; place !== ''; place = parentOf(place)) {
    const offset = values.get(place)
    if (offset !== undefined) return offset
  }
  return values.get('') ?? 0
}

type Offsets = { readonly keys: ReadonlyMap<string, number>; readonly values: ReadonlyMap<string, number> }

function offsetsIn(text: string): Offsets {
  const keys = new Map<string, number>()
  const values = new Map<string, number>()
  type Path = () => (string | number)[]
  const begin = (offset: number, _length: number, _line: number, _column: number, path: Path): void => {
    values.set(pointerOf(path()), offset)
  }
  visit(text, {
    onObjectBegin: begin,
    onArrayBegin: begin,
    onLiteralValue: (_value, ...place) => begin(...place),
    onObjectProperty: (key, offset, _length, _line, _column, path) => {
      keys.set(pointerOf([...path(), key]), offset)
    },
  })
  return { keys, values }
}
