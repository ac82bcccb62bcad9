import { isOpenObject } from '../shape/openness.js'
import type { ObjectShape, Shape, UnionShape } from '../shape/shape.js'
import type { ShapeLookup } from '../shape/shape-lookup.js'
import { assertsNothing } from './common.js'
import { intersect } from './intersect.js'

/**
 * `{ a } & ({ b } | R) -> { a, b } | { a, c }`, where `R` is a named object `{ c }`: a union of objects beside an object
 * takes it in, also where some of the union's members are declared elsewhere. Their names are lost there, and the
 * members can be told apart by what they say.
 */
export function besideUnion(shape: Shape, lookup: ShapeLookup): Shape {
  if (shape.kind !== 'intersection' || !shape.members.some(isOpen)) return shape
  const members = shape.members.map((member) => writtenOut(member, lookup))
  if (members.every((member, index) => member === shape.members[index])) return shape
  const { members: _members, kind: _kind, assertions, ...words } = shape
  const merged = intersect(members, shape.origin)
  return { ...merged, ...words, assertions: [...merged.assertions, ...assertions] }
}

/** A union of objects with the named ones among them written out; all else as it was. */
function writtenOut(shape: Shape, lookup: ShapeLookup): Shape {
  if (shape.kind !== 'union' || !shape.members.some(isOpen)) return shape
  const members = shape.members.map((member) => objectOf(member, lookup))
  return isEveryOne(members) ? ({ ...shape, members } satisfies UnionShape) : shape
}

const isEveryOne = (members: readonly (ObjectShape | undefined)[]): members is readonly ObjectShape[] =>
  members.every((member) => member !== undefined)

function objectOf(shape: Shape, lookup: ShapeLookup): ObjectShape | undefined {
  if (isOpen(shape)) return shape
  if (shape.kind !== 'reference' || !assertsNothing(shape) || shape.personal) return undefined
  const target = lookup(shape.target)
  return isOpen(target) ? target : undefined
}

const isOpen = (shape: Shape): shape is ObjectShape => shape.kind === 'object' && isOpenObject(shape)
