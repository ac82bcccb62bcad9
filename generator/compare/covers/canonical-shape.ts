import type { Assertion, Shape } from '../../shape/shape.js'

/** The same text for shapes that assert the same; what only tells of them is left out, and where they stand. */
export const canonicalShape = (shape: Shape): string => JSON.stringify(bared(shape))

export const textOfAssertion = (assertion: Assertion): string => JSON.stringify(bared(assertion))

function bared(value: unknown): unknown {
  if (value instanceof Map) return [...value].map(([key, inner]) => [key, bared(inner)])
  if (Array.isArray(value)) return value.map(bared)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(
    ([key]) => !['origin', 'description', 'source', 'requiredAt', 'personal', 'deprecated'].includes(key),
  )
  return Object.fromEntries(
    entries
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [
        key,
        key === 'target' ? String(inner).replace(/^(old|new):/, '') : bared(inner),
      ]),
  )
}
