import { byText } from '../../problems/compare-texts.js'
import type { Assertion, Shape } from '../../shape/shape.js'

/** The same text for shapes that assert the same; what only tells of them is left out, and where they stand. */
export function canonicalShape(shape: Shape): string {
  const known = texts.get(shape) ?? JSON.stringify(bared(shape))
  texts.set(shape, known)
  return known
}

/** Large catalogues ask for the same shape again and again. */
const texts = new WeakMap<Shape, string>()

export const textOfAssertion = (assertion: Assertion): string => JSON.stringify(bared(assertion))

function bared(value: unknown): unknown {
  if (value instanceof Map) return inOrder([...value].map(([key, inner]) => [key, bared(inner)]))
  if (Array.isArray(value)) return value.map(bared)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(
    ([key]) => !['origin', 'description', 'source', 'requiredAt', 'personal', 'deprecated'].includes(key),
  )
  return Object.fromEntries(
    entries.sort(byText(([key]) => key)).map(([key, inner]) => [key, baredIn(key, inner)]),
  )
}

/** Lists whose order asserts nothing. */
const unordered = new Set(['properties', 'required', 'known'])

function baredIn(key: string, value: unknown): unknown {
  if (key === 'target') return String(value).replace(/^(old|new):/, '')
  const bare = bared(value)
  return unordered.has(key) && Array.isArray(bare) ? inOrder(bare) : bare
}

const inOrder = (items: readonly unknown[]): readonly unknown[] =>
  items
    .map((item) => [JSON.stringify(item), item] as const)
    .sort(byText(([text]) => text))
    .map(([, item]) => item)

/** Whether two shapes are written alike; one that refers to others is not told by how it is written. */
export function areWrittenAlike(one: Shape, other: Shape): boolean {
  if (one.kind !== other.kind) return false
  const text = closedText(one)
  return text !== undefined && text === closedText(other)
}

const closedTexts = new WeakMap<Shape, { readonly text: string | undefined }>()

function closedText(shape: Shape): string | undefined {
  const known = closedTexts.get(shape)
  if (known) return known.text
  const text = canonicalShape(shape)
  const found = { text: /"kind":"reference"/.test(text) ? undefined : text }
  closedTexts.set(shape, found)
  return found.text
}
