import { hasFreeKeys } from '../../shape/free-keys.js'
import { saysNothing } from '../../shape/openness.js'
import { propertyOf } from '../../shape/properties.js'
import { typeText } from '../../shape/same-type.js'
import type { ObjectShape, Shape } from '../../shape/shape.js'
import { targetOf } from '../../shape/shape-lookup.js'
import type { Lookup } from './declaration-lookup.js'

/**
 * An object in an intersection: of what it requires without describing it, the other members may say more. What one of them
 * requires too, it need not say.
 */
export function informed(shape: ObjectShape, others: readonly Shape[], lookup: Lookup): ObjectShape {
  const described = new Set(shape.properties.map(({ name }) => name))
  const known = shape.required.flatMap((name) => {
    const found = described.has(name) || hasFreeKeys(shape) ? undefined : propertyIn(others, name, lookup)
    return found ? [{ name, ...found }] : []
  })
  if (known.length === 0) return shape
  const isSaid = (name: string): boolean => known.some((one) => one.name === name && one.isRequired)
  return {
    ...shape,
    properties: [
      ...shape.properties,
      ...known.filter(({ isRequired }) => !isRequired).map(({ name, shape }) => ({ name, shape })),
    ],
    required: shape.required.filter((name) => !isSaid(name)),
  }
}

type Known = { readonly shape: Shape; readonly isRequired: boolean }

/** What the first of some shapes that describes a property says of it. */
function propertyIn(shapes: readonly Shape[], name: string, lookup: Lookup, depth = 0): Known | undefined {
  if (depth > maxDepth) return undefined
  for (const shape of shapes) {
    const target = targetOf(shape, lookup.shape)
    const found =
      target.kind === 'intersection'
        ? propertyIn(target.members, name, lookup, depth + 1)
        : target.kind === 'union'
          ? eitherProperty(target.members, name, lookup)
          : ownProperty(target, name)
    if (found) return found
  }
  return undefined
}

/** Intersections in intersections are looked into no deeper than this. */
const maxDepth = 16

/** What the objects of a union say of a property, if each of them does. */
function eitherProperty(members: readonly Shape[], name: string, lookup: Lookup): Known | undefined {
  const objects = members
    .map((member) => targetOf(member, lookup.shape))
    .filter(({ kind }) => kind === 'object')
  const found = objects.flatMap((object) => ownProperty(object, name) ?? [])
  const [first] = found
  if (!first || found.length < objects.length) return undefined
  const distinct = new Map(found.map(({ shape }) => [typeText(shape), shape]))
  const isRequired = found.every((known) => known.isRequired)
  if (distinct.size === 1) return { shape: first.shape, isRequired }
  const shape: Shape = {
    kind: 'union',
    members: [...distinct.values()],
    exclusive: false,
    origin: first.shape.origin,
    assertions: [],
  }
  return { shape, isRequired }
}

function ownProperty(shape: Shape, name: string): Known | undefined {
  if (shape.kind !== 'object') return undefined
  const property = propertyOf(shape, name)
  if (!property || saysNothing(property)) return undefined
  return { shape: property, isRequired: shape.required.includes(name) }
}
