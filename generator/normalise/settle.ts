import { mapChildren } from '../shape/children.js'
import type { ShapeLookup } from '../shape/lookup.js'
import type { Shape } from '../shape/shape.js'
import { besideUnion } from './beside-union.js'
import { cannotOverlap } from './union.js'

/**
 * What is known only once every named shape is there: `oneOf` whose members can never both match is a plain union, and
 * a union beside an object takes it in.
 */
export function settle(shape: Shape, lookup: ShapeLookup): Shape {
  const settled = besideUnion(
    mapChildren(shape, (child) => settle(child, lookup)),
    lookup,
  )
  if (settled.kind !== 'union' || !settled.exclusive) return settled
  return cannotOverlap(settled.members, lookup) ? { ...settled, exclusive: false } : settled
}
