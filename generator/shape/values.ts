import { canonical } from '../json/canonical.js'
import type { Json } from '../json/value.js'
import type { OpenListShape, PrimitiveShape, Shape, ValueText } from './shape.js'
import type { ShapeLookup } from './shape-lookup.js'

/**
 * The values that a shape can hold, where they are a few: those of a `const`, of an `enum`, or of several of these.
 * Undefined where they are not, or cannot be told without the lookup that references are followed by.
 */
export function fewValues(
  shape: Shape,
  lookup?: ShapeLookup,
  seen: ReadonlySet<string> = new Set(),
): readonly Json[] | undefined {
  if (shape.kind === 'literal') return [shape.value]
  if (shape.kind === 'reference') {
    if (lookup === undefined || seen.has(shape.target)) return undefined
    return fewValues(lookup(shape.target), lookup, new Set([...seen, shape.target]))
  }
  if (shape.kind !== 'union') return undefined
  const all: Json[] = []
  for (const member of shape.members) {
    const values = fewValues(member, lookup, seen)
    if (values === undefined) return undefined
    for (const value of values) all.push(value)
  }
  return shape.exclusive ? occurringOnce(all) : all
}

/** What is in two members of a `oneOf` matches none. */
function occurringOnce(values: readonly Json[]): readonly Json[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(canonical(value), (counts.get(canonical(value)) ?? 0) + 1)
  return values.filter((value) => counts.get(canonical(value)) === 1)
}

/** Whether each of some shapes has a few values, and none has one of another. */
export function areApart(shapes: readonly Shape[], lookup: ShapeLookup): boolean {
  const lists = shapes.map((shape) => fewValues(shape, lookup) ?? [])
  const all = lists.flat().map(canonical)
  return lists.every((list) => list.length > 0) && new Set(all).size === all.length
}

/** A text or a number of any value, whose known values an open list names. */
export type BaseShape = PrimitiveShape & { readonly kind: OpenListShape['base'] }

export const isBase = (shape: Shape): shape is BaseShape =>
  shape.kind === 'string' || shape.kind === 'number' || shape.kind === 'integer'

/** Whether an open list can name a value. */
export const isListable = (value: Json): value is string | number =>
  typeof value === 'string' || typeof value === 'number'

/** The values that a shape names, whether or not it takes others too. */
export function listedValues(shape: Shape): readonly Json[] {
  if (shape.kind === 'openList') return shape.values
  return shape.kind === 'literal' ? [shape.value] : []
}

/** Whether a shape names a value that is no object and no list. */
export const lists = (shape: Shape, value: Json): boolean =>
  shape.kind === 'openList'
    ? shape.values.some((listed) => listed === value)
    : shape.kind === 'literal' && shape.value === value

/** What is said of single values of a list. */
export function valueTexts(shape: Shape): readonly ValueText[] {
  if (shape.kind === 'union') return shape.members.flatMap(valueTexts)
  if (shape.kind === 'openList') return shape.texts ?? []
  if (shape.kind !== 'literal' || shape.description === undefined) return []
  return [{ value: shape.value, text: shape.description }]
}
