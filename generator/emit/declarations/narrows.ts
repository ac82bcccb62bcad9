import { primitiveOf } from '../../shape/json-types.js'
import { haveOneType } from '../../shape/same-type.js'
import type { Shape } from '../../shape/shape.js'
import type { Lookup } from './declaration-lookup.js'

/** References that stand for nothing but references are followed no further than this. */
const maxDepth = 16

/** Whether every value of one shape's type is sure to be of another's type, so that an interface may redeclare a property. */
export function narrows(shape: Shape, base: Shape, lookup: Lookup, depth = 0): boolean {
  if (depth > maxDepth) return false
  const below = (one: Shape, other: Shape): boolean => narrows(one, other, lookup, depth + 1)
  if (shape.kind === 'never' || base.kind === 'any' || haveOneType(shape, base)) return true
  if (shape.kind === 'union') return shape.members.every((member) => below(member, base))
  if (base.kind === 'union') return base.members.some((member) => below(shape, member))
  if (base.kind === 'reference') return below(shape, lookup.shape(base.target))
  if (shape.kind === 'reference') return below(lookup.shape(shape.target), base)
  if (shape.kind === 'array' && base.kind === 'array') return below(shape.items, base.items)
  const type = primitiveOf(shape)
  return type !== undefined && type === primitiveOf(base) && base.kind !== 'literal'
}
