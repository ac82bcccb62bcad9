import type { Assertion, ObjectShape, Property, RecordShape, Shape } from './shape.js'
import type { ShapeLookup } from './shape-lookup.js'
import { fewValues } from './values.js'

/** What an object says of a property by its name. */
export const propertyOf = ({ properties }: ObjectShape, name: string): Shape | undefined =>
  properties.find((property) => property.name === name)?.shape

/** The properties that a type shows: those described, then those that must or may be there, with what their keys say of them. */
export function knownProperties(shape: ObjectShape): readonly Property[] {
  const known = found.get(shape) ?? findProperties(shape)
  found.set(shape, known)
  return known
}

/** Made once a shape: captures have millions of values. */
const found = new WeakMap<ObjectShape, readonly Property[]>()

function findProperties(shape: ObjectShape): readonly Property[] {
  const names = new Set(shape.properties.map(({ name }) => name))
  const listed = listedKeys(shape) ? [] : (listedNames(shape) ?? [])
  const undescribed = [...new Set([...shape.required, ...listed])].filter((name) => !names.has(name))
  return [...shape.properties, ...undescribed.map((name) => ({ name, shape: freeValue(shape, name) }))]
}

/** What an object says of a key that it does not describe. */
function freeValue({ patterns, additional, origin }: ObjectShape, name: string): Shape {
  const matching = patterns
    .filter(({ pattern }) => new RegExp(pattern, 'u').test(name))
    .map(({ shape }) => shape)
  const [first] = matching
  if (first === undefined) return additional
  if (matching.length === 1) return first
  return { kind: 'intersection', members: matching, origin, assertions: [] }
}

/** The only keys that an object of free keys may have, where `propertyNames` lists them. */
export function listedKeys(shape: ObjectShape | RecordShape): readonly string[] | undefined {
  if (shape.kind === 'object' && shape.properties.length + shape.required.length + shape.patterns.length > 0)
    return undefined
  return listedNames(shape)
}

/** The only keys that an object may have, where `propertyNames` lists them. */
export const listedNames = ({ assertions }: ObjectShape | RecordShape): readonly string[] | undefined =>
  assertions.map(keysIn).find((keys) => keys !== undefined)

function keysIn(assertion: Assertion): readonly string[] | undefined {
  if (assertion.keyword !== 'propertyNames') return undefined
  const values = fewValues(assertion.shape) ?? []
  const keys = values.filter((value) => typeof value === 'string')
  return keys.length > 0 && keys.length === values.length ? keys : undefined
}

/** Whether a property is there for certain. */
export type Requirement = 'yes' | 'in some variants' | 'no'

/** Whether an object that one shape, or each of several, describes must have a property. */
export function requirementOf(
  shapes: readonly Shape[],
  name: string,
  lookup: ShapeLookup,
  seen: ReadonlySet<string> = new Set(),
): Requirement {
  const all = shapes.map((shape) => requirementIn(shape, name, lookup, seen))
  if (all.includes('yes')) return 'yes'
  return all.includes('in some variants') ? 'in some variants' : 'no'
}

/** The same for an object that one of several shapes describes. */
export function requirementOfEither(
  shapes: readonly Shape[],
  name: string,
  lookup: ShapeLookup,
  seen: ReadonlySet<string> = new Set(),
): Requirement {
  const all = shapes.map((shape) => requirementIn(shape, name, lookup, seen))
  if (all.every((one) => one === 'yes')) return 'yes'
  return all.every((one) => one === 'no') ? 'no' : 'in some variants'
}

function requirementIn(
  shape: Shape,
  name: string,
  lookup: ShapeLookup,
  seen: ReadonlySet<string>,
): Requirement {
  switch (shape.kind) {
    case 'object':
      return shape.required.includes(name) ? 'yes' : 'no'
    case 'reference':
      if (seen.has(shape.target)) return 'no'
      return requirementIn(lookup(shape.target), name, lookup, new Set([...seen, shape.target]))
    case 'intersection':
      return requirementOf(shape.members, name, lookup, seen)
    case 'union':
      return requirementOfEither(shape.members, name, lookup, seen)
    default:
      return 'no'
  }
}

/** What TypeScript gives every object (`interface Object` of its library). */
const inherited: ReadonlySet<string> = new Set([
  'constructor',
  'toString',
  'toLocaleString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
])

/**
 * Whether a property that may be absent is there all the same, by inheritance: its type can say nothing, as reading
 * it may give a function.
 */
export const isInherited = (name: string): boolean => inherited.has(name)
