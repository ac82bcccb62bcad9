import { saysNothing } from '../../shape/openness.js'
import type { ObjectShape, Property, Shape, UnionShape } from '../../shape/shape.js'
import type { Inside } from './at.js'

/** The parts of an intersection; of any other shape, itself. */
export const partsOf = (shape: Shape): readonly Shape[] =>
  shape.kind === 'intersection' ? shape.members : [shape]

/** The union of wholes that an intersection with one union among its parts is. */
export function asUnion(inside: Inside, shape: Shape): UnionShape | undefined {
  if (shape.kind === 'union') return shape
  const parts = partsOf(shape).map((part) => inside.opened(part))
  const [union, ...more] = parts.filter((part) => part.kind === 'union')
  if (!union || more.length > 0 || shape.assertions.length > 0) return undefined
  const rest = parts.filter((part) => part !== union)
  return {
    ...union,
    members: union.members.map((member): Shape => {
      const [origin, members] = [member.origin, [...rest, member]]
      const one = asOneObject(inside, members)
      return one ? { ...one, origin } : { kind: 'intersection', origin, assertions: [], members }
    }),
  }
}

/** The object that several open objects make together. */
export function asOneObject(inside: Inside, parts: readonly Shape[]): ObjectShape | undefined {
  const objects = parts.flatMap((part): readonly Shape[] => {
    const opened = inside.opened(part)
    return opened.kind === 'intersection' ? opened.members.map((member) => inside.opened(member)) : [opened]
  })
  const [first, ...others] = objects
  if (first?.kind !== 'object') return undefined
  if (others.length === 0) return first
  const properties = new Map<string, Property>()
  for (const object of objects) {
    if (object.kind !== 'object' || object.patterns.length > 0 || !saysNothing(object.additional))
      return undefined
    for (const property of object.properties) {
      const earlier = properties.get(property.name)
      const shape: Shape | undefined = earlier && {
        kind: 'intersection',
        origin: property.shape.origin,
        assertions: [],
        members: [earlier.shape, property.shape],
      }
      properties.set(property.name, shape ? { name: property.name, shape } : property)
    }
  }
  const all = objects.filter((object) => object.kind === 'object')
  return {
    ...first,
    properties: [...properties.values()],
    required: [...new Set(all.flatMap(({ required }) => required))],
    assertions: all.flatMap(({ assertions }) => assertions),
  }
}

/** A union with other members; one without members has no value. */
export const withMembers = (union: UnionShape, members: readonly Shape[]): Shape =>
  members.length === 0
    ? { kind: 'never', origin: union.origin, assertions: union.assertions }
    : { ...union, members }
