import type { ObjectShape, Property } from '../../shape/shape.js'
import { canonicalShape } from '../covers/canonical-shape.js'

/** Pairs of a removed and an added property with one shape that no other has. */
export function renamed(
  removed: readonly Property[],
  added: readonly Property[],
  old: ObjectShape,
  next: ObjectShape,
): readonly (readonly [Property, Property])[] {
  const texts = (list: readonly Property[]): ReadonlyMap<string, readonly Property[]> => {
    const groups = new Map<string, Property[]>()
    for (const property of list) {
      const text = canonicalShape(property.shape)
      groups.set(text, [...(groups.get(text) ?? []), property])
    }
    return groups
  }
  const candidates = texts(added)
  return [...texts(removed)].flatMap(([text, from]) => {
    const to = candidates.get(text) ?? []
    const [one, other] = [from[0], to[0]]
    if (from.length !== 1 || to.length !== 1 || !one || !other) return []
    return old.required.includes(one.name) === next.required.includes(other.name)
      ? [[one, other] as const]
      : []
  })
}
