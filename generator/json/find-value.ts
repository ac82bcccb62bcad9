import { pathOf } from './pointer.js'
import { afterString } from './strings.js'

/** Where something stands in a text. */
export type Span = { readonly offset: number; readonly length: number }

/** Where the value at a pointer stands, and the key that names it; for what is not there, those of its nearest parent. */
export type Found = { readonly value: Span; readonly key?: Span }

/**
 * Finds a value in a text that `JSON.parse` takes. Passes over what is not on the way without looking into it, which is
 * much faster than parsing the text once more. Of a key that comes twice the last one counts, as for `JSON.parse`.
 */
export function findValue(text: string, pointer: string): Found {
  let start = afterSpace(text, 0)
  let key: Span | undefined
  for (const name of pathOf(pointer) ?? []) {
    const inner =
      text[start] === '{'
        ? member(text, start, name)
        : text[start] === '['
          ? item(text, start, name)
          : undefined
    if (inner === undefined) break
    key = inner.key
    start = inner.start
  }
  const isOpen = text[start] === '{' || text[start] === '['
  const value = { offset: start, length: isOpen ? 1 : afterValue(text, start) - start }
  return key === undefined ? { value } : { value, key }
}

/** All of the value at a pointer, to its last bracket. */
export function spanOf(text: string, pointer: string): Span {
  const { offset } = findValue(text, pointer).value
  return { offset, length: afterValue(text, offset) - offset }
}

/** A member of an object: its name, where its key stands, and all of it from the key to the end of the value. */
export type Member = { readonly name: string; readonly key: Span; readonly whole: Span }

/** The members of the object that begins at an offset; none where no object does. */
export function membersIn(text: string, start: number): readonly Member[] {
  const members: Member[] = []
  if (text[start] !== '{') return members
  let at = afterSpace(text, start + 1)
  while (text[at] === '"') {
    const end = afterString(text, at)
    const whole = afterValue(text, afterSpace(text, afterSpace(text, end) + 1))
    members.push({
      name: JSON.parse(text.slice(at, end)),
      key: { offset: at, length: end - at },
      whole: { offset: at, length: whole - at },
    })
    at = afterSpace(text, whole)
    if (text[at] === ',') at = afterSpace(text, at + 1)
  }
  return members
}

type Inner = { readonly start: number; readonly key?: Span }

function member(text: string, start: number, name: string): Inner | undefined {
  let found: Inner | undefined
  let at = afterSpace(text, start + 1)
  while (text[at] === '"') {
    const end = afterString(text, at)
    const inner = afterSpace(text, afterSpace(text, end) + 1)
    if (isKey(text.slice(at, end), name)) found = { start: inner, key: { offset: at, length: end - at } }
    at = afterSpace(text, afterValue(text, inner))
    if (text[at] === ',') at = afterSpace(text, at + 1)
  }
  return found
}

const isKey = (source: string, name: string): boolean =>
  source.includes('\\')
    ? JSON.parse(source) === name
    : source.length === name.length + 2 && source.slice(1, -1) === name

function item(text: string, start: number, name: string): Inner | undefined {
  const wanted = /^(0|[1-9]\d*)$/.test(name) ? Number(name) : -1
  let index = 0
  for (const { offset } of items(text, start)) {
    if (index === wanted) return { start: offset }
    index += 1
  }
  return undefined
}

/** Where the items of a text stand that holds an array; none, where it holds something else. */
export function itemsIn(text: string): readonly Span[] {
  const start = afterSpace(text, 0)
  return text[start] === '[' ? [...items(text, start)] : []
}

function* items(text: string, start: number): Generator<Span> {
  let at = afterSpace(text, start + 1)
  while (at < text.length && text[at] !== ']') {
    const end = afterValue(text, at)
    yield { offset: at, length: end - at }
    at = afterSpace(text, end)
    if (text[at] === ',') at = afterSpace(text, at + 1)
  }
}

function afterSpace(text: string, start: number): number {
  let at = start
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at += 1
  return at
}

/** Strings are the only place where a bracket is none. */
function afterValue(text: string, start: number): number {
  if (text[start] === '"') return afterString(text, start)
  let depth = 0
  for (let at = start; at < text.length; at += 1) {
    const char = text[at]
    if (char === '"') at = afterString(text, at) - 1
    else if (char === '{' || char === '[') depth += 1
    else if (char === '}' || char === ']') {
      if (depth === 0) return at
      depth -= 1
      if (depth === 0) return at + 1
    } else if (
      depth === 0 &&
      (char === ',' || char === ' ' || char === '\n' || char === '\r' || char === '\t')
    )
      return at
  }
  return text.length
}
