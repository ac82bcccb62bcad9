import { canonical } from '../json/canonical.js'
import type { Json } from '../json/value.js'
import type { Origin } from '../problems/problem.js'
import { propertyOf } from '../shape/properties.js'
import type { Shape } from '../shape/shape.js'
import type { ShapeLookup } from '../shape/shape-lookup.js'
import { fewValues } from '../shape/values.js'

/** What a shape says of the value at a tag's place: a few values, or any value there, or nothing. */
export type TagValues =
  | { readonly kind: 'listed'; readonly values: readonly Json[]; readonly origin: Origin }
  | { readonly kind: 'open'; readonly origin: Origin }
  | { readonly kind: 'silent' }

/**
 * The values that a tag can have. What all of several shapes say counts together, so a `const` may stand over a base that
 * says no more than `string`; what one of several says must be listed in each of them.
 */
export function tagValues(
  shape: Shape,
  path: readonly string[],
  lookup: ShapeLookup,
  seen: ReadonlySet<string> = new Set(),
): TagValues {
  const inside = (inner: Shape): TagValues => tagValues(inner, path, lookup, seen)
  const few = path.length === 0 ? fewValues(shape, lookup) : undefined
  if (few) return { kind: 'listed', values: few, origin: shape.origin }
  if (shape.kind === 'reference') {
    // A reference that leads back to itself says nothing more.
    if (seen.has(shape.target)) return silent
    return tagValues(lookup(shape.target), path, lookup, new Set([...seen, shape.target]))
  }
  if (shape.kind === 'intersection') return shape.members.map(inside).reduce(both, silent)
  if (shape.kind === 'union') return shape.members.map(inside).reduce(either, silent)
  const [key, ...deeper] = path
  if (key === undefined) return { kind: 'open', origin: shape.origin }
  const property = shape.kind === 'object' ? propertyOf(shape, key) : undefined
  return property ? tagValues(property, deeper, lookup) : silent
}

const silent: TagValues = { kind: 'silent' }

/** What two shapes that judge one value say of its tag. */
function both(one: TagValues, other: TagValues): TagValues {
  if (one.kind === 'listed' && other.kind === 'listed') {
    const allowed = new Set(other.values.map(canonical))
    return { ...one, values: one.values.filter((value) => allowed.has(canonical(value))) }
  }
  if (one.kind === 'listed' || other.kind === 'silent') return one
  return other
}

/** What two shapes say of a tag, one of which judges the value. */
function either(one: TagValues, other: TagValues): TagValues {
  if (one.kind === 'listed' && other.kind === 'listed')
    return { ...one, values: [...new Map([...one.values, ...other.values].map(keyed)).values()] }
  if (one.kind === 'open' || other.kind === 'silent') return one
  return other
}

const keyed = (value: Json): [string, Json] => [canonical(value), value]
