import { isObject, type Json } from '../json/value.js'
import { type FreeKeys, freeKeys, hasAffix } from './free-keys.js'
import { openTag } from './open-tag-union.js'
import { isInherited, knownProperties, listedKeys } from './properties.js'
import type { ObjectShape, RecordShape, Shape, TupleShape, UnionShape } from './shape.js'
import type { ShapeLookup } from './shape-lookup.js'
import { tuplePlaces } from './tuple-places.js'

/**
 * Whether a value could be assigned to the type that is emitted for a shape. What only a validator can judge
 * (assertions, unknown keys, whole numbers) is not looked at, so every value that is valid fits.
 */
export function isAssignable(value: Json, shape: Shape, lookup: ShapeLookup): boolean {
  switch (shape.kind) {
    case 'any':
      return true
    case 'never':
      return false
    case 'null':
      return value === null
    case 'boolean':
    case 'number':
    case 'string':
      return typeof value === shape.kind
    case 'integer':
      return typeof value === 'number'
    case 'openList':
      return typeof value === (shape.base === 'string' ? 'string' : 'number')
    case 'literal':
      return isLiteral(value, shape.value)
    case 'array':
      return Array.isArray(value) && value.every((item: Json) => isAssignable(item, shape.items, lookup))
    case 'tuple':
      return Array.isArray(value) && isTuple(value, shape, lookup)
    case 'record':
      return isObject(value) && fitsFree(value, shape, [shape.values], lookup)
    case 'object':
      return isObject(value) && isObjectOf(value, shape, lookup)
    case 'union':
      return (
        shape.members.some((member) => isAssignable(value, member, lookup)) ||
        fitsMerged(value, shape, lookup)
      )
    case 'intersection':
      return shape.members.every((member) => isAssignable(value, member, lookup))
    case 'reference':
      return isAssignable(value, lookup(shape.target), lookup)
  }
}

/** Objects that no type can tell apart are one object in the type. */
function fitsMerged(value: Json, shape: UnionShape, lookup: ShapeLookup): boolean {
  const tag = openTag(shape, lookup)
  return tag !== undefined && isAssignable(value, tag.merged, lookup)
}

function isLiteral(value: Json, literal: Json): boolean {
  if (Array.isArray(literal)) {
    return (
      Array.isArray(value) &&
      value.length === literal.length &&
      literal.every((item: Json, index) => isLiteral(value[index] ?? null, item))
    )
  }
  if (!isObject(literal)) return value === literal
  const isEmpty = Object.keys(literal).length === 0
  return (
    isObject(value) &&
    (!isEmpty || Object.keys(value).length === 0) &&
    Object.entries(literal).every(
      ([key, inner]) => Object.hasOwn(value, key) && isLiteral(value[key] ?? null, inner),
    )
  )
}

function isTuple(value: readonly Json[], shape: TupleShape, lookup: ShapeLookup): boolean {
  const { prefix, hasRest } = tuplePlaces(shape)
  if (value.length < Math.min(shape.minItems, prefix.length)) return false
  if (value.length > prefix.length && !hasRest) return false
  return value.every((item, index) => isAssignable(item, prefix[index] ?? shape.rest, lookup))
}

function isObjectOf(
  value: { readonly [key: string]: Json },
  shape: ObjectShape,
  lookup: ShapeLookup,
): boolean {
  const { required, patterns, additional } = shape
  if (!required.every((name) => Object.hasOwn(value, name))) return false
  const properties = knownProperties(shape)
  if (properties.length === 0)
    return fitsFree(value, shape, [...patterns.map((entry) => entry.shape), additional], lookup)
  const isKnown = properties
    .filter(({ name }) => required.includes(name) || !isInherited(name))
    .every(
      ({ name, shape: inner }) =>
        !Object.hasOwn(value, name) || isAssignable(value[name] ?? null, inner, lookup),
    )
  return isKnown && fitsSignatures(value, freeKeys(shape), lookup)
}

/** Whether all keys hold what the index signatures beside known properties say. */
function fitsSignatures(
  value: { readonly [key: string]: Json },
  free: FreeKeys,
  lookup: ShapeLookup,
): boolean {
  if (free.kind === 'none') return true
  if (free.kind === 'any') return areValues(value, free.values, lookup)
  return free.keys.every((affixed) => {
    const matching = Object.entries(value).filter(([key]) => hasAffix(key, affixed))
    return areValues(Object.fromEntries(matching), affixed.values, lookup)
  })
}

/** Free keys; where they are listed, they are optional properties. */
function fitsFree(
  value: { readonly [key: string]: Json },
  shape: ObjectShape | RecordShape,
  values: readonly Shape[],
  lookup: ShapeLookup,
): boolean {
  const keys = listedKeys(shape)
  if (!keys) return areValues(value, values, lookup)
  const listed = keys
    .filter((key) => Object.hasOwn(value, key))
    .map((key) => [key, value[key] ?? null] as const)
  return areValues(Object.fromEntries(listed), values, lookup)
}

const areValues = (
  value: { readonly [key: string]: Json },
  shapes: readonly Shape[],
  lookup: ShapeLookup,
): boolean =>
  Object.values(value).every((inner) => shapes.some((shape) => isAssignable(inner, shape, lookup)))
