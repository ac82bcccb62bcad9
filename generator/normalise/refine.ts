import { mapChildren } from '../shape/children.js'
import type { ShapeLookup } from '../shape/lookup.js'
import { cannotOverlap } from '../shape/overlap.js'
import type { Shape } from '../shape/shape.js'
import { besideUnion } from './beside-union.js'

/**
 * What is known only once every named shape is there: `oneOf` whose members can never both match is a plain union, and
 * a union beside an object takes it in.
 */
export function refine(shape: Shape, lookup: ShapeLookup): Shape {
  const refined = besideUnion(
    mapChildren(shape, (child) => refine(child, lookup)),
    lookup,
  )
  if (refined.kind !== 'union' || !refined.exclusive) return refined
  return cannotOverlap(refined.members, lookup) ? { ...refined, exclusive: false } : refined
}
