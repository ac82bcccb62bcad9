import { mapChildren } from '../shape/children.js'
import { cannotOverlap } from '../shape/overlap.js'
import type { Assertion, Shape } from '../shape/shape.js'
import { type ShapeLookup, targetOf } from '../shape/shape-lookup.js'
import { fewValues } from '../shape/values.js'
import { besideUnion } from './beside-union.js'

/**
 * What is known only once every named shape is there: `oneOf` whose members can never both match is a plain union, and
 * a union beside an object takes it in.
 */
export function refine(shape: Shape, lookup: ShapeLookup): Shape {
  const refined = besideUnion(
    withListedNames(
      mapChildren(shape, (child) => refine(child, lookup)),
      lookup,
    ),
    lookup,
  )
  if (refined.kind !== 'union' || !refined.exclusive) return refined
  return cannotOverlap(refined.members, lookup) ? { ...refined, exclusive: false } : refined
}

/** `propertyNames` that refer to a list of names have that list in place, so that a type can have its keys. */
function withListedNames(shape: Shape, lookup: ShapeLookup): Shape {
  if (!shape.assertions.some(({ keyword }) => keyword === 'propertyNames')) return shape
  const assertions = shape.assertions.map((assertion): Assertion => {
    if (assertion.keyword !== 'propertyNames' || assertion.shape.kind !== 'reference') return assertion
    const isList = fewValues(assertion.shape, lookup) !== undefined
    return isList ? { ...assertion, shape: targetOf(assertion.shape, lookup) } : assertion
  })
  return { ...shape, assertions }
}
