import { freeKeys, hasAffix, hasFreeKeys } from '../../shape/free-keys.js'
import { saysNothing } from '../../shape/openness.js'
import { isInherited, knownProperties } from '../../shape/properties.js'
import { haveOneType } from '../../shape/same-type.js'
import type { ObjectShape, Property, Shape } from '../../shape/shape.js'
import type { Lookup } from './declaration-lookup.js'
import { narrows } from './narrows.js'

/** The ids of the shapes whose interfaces one extends, and the shape of what it adds, if anything. */
export type Inheritance = { readonly bases: readonly string[]; readonly own: Shape | undefined }

/**
 * An intersection of references to interfaces and at most one object is an interface that extends the others. What it says of
 * their properties must be narrower; anything else is a type of its own, as TypeScript refuses to extend then.
 */
export function inheritance(shape: Shape, lookup: Lookup): Inheritance {
  const found = shape.kind === 'intersection' ? interfaceOf(shape, lookup, new Set()) : undefined
  if (!found || found.bases.length === 0) return { bases: [], own: shape }
  const { bases, own } = found
  return { bases, own: own && { ...own, ...annotations(shape) } }
}

type Known = { readonly shape: Shape; readonly isRequired: boolean }

type Interface = {
  readonly bases: readonly string[]
  /** What it adds to its bases, as far as that says anything new. */
  readonly own: ObjectShape | undefined
  readonly properties: ReadonlyMap<string, Known>
}

/** What a shape is as an interface without an index signature, or `undefined` when it cannot be one. */
function interfaceOf(shape: Shape, lookup: Lookup, path: ReadonlySet<Shape>): Interface | undefined {
  if (shape.kind === 'object') return objectInterface(shape)
  if (shape.kind !== 'intersection' || path.has(shape)) return undefined
  const bases = shape.members.flatMap((member) => (member.kind === 'reference' ? [member.target] : []))
  const objects = shape.members.filter((member) => member.kind === 'object')
  const [own] = objects
  if (bases.length === 0 || objects.length > 1 || bases.length + objects.length < shape.members.length)
    return undefined
  const within = new Set([...path, shape])
  const parts = bases.map((base) => interfaceOf(lookup.shape(base), lookup, within))
  if (!parts.every((part) => part !== undefined)) return undefined
  return extending(bases, parts, own, lookup)
}

function objectInterface(shape: ObjectShape): Interface | undefined {
  const properties = new Map(
    knownProperties(shape).map((property) => [property.name, knownIn(property, shape)]),
  )
  return properties.size === 0 || hasFreeKeys(shape) ? undefined : { bases: [], own: shape, properties }
}

const knownIn = ({ name, shape }: Property, { required }: ObjectShape): Known => ({
  shape,
  isRequired: required.includes(name),
})

function extending(
  bases: readonly string[],
  parts: readonly Interface[],
  own: ObjectShape | undefined,
  lookup: Lookup,
): Interface | undefined {
  const inherited = new Map<string, Known>()
  const contested = new Set<string>()
  for (const [name, known] of parts.flatMap(({ properties }) => [...properties])) {
    const earlier = inherited.get(name)
    if (!earlier) inherited.set(name, known)
    else if (earlier.isRequired !== known.isRequired || !haveOneType(earlier.shape, known.shape))
      contested.add(name)
  }
  if (own === undefined) return contested.size > 0 ? undefined : { bases, own, properties: inherited }
  const isEmpty = knownProperties(own).length === 0 && !saysNothing(own.additional)
  if (contested.size > 0 || isEmpty || speaksOf([...inherited.keys()], own)) return undefined
  const added = additionsOf(own, inherited, lookup)
  if (!added) return undefined
  const properties = new Map([
    ...inherited,
    ...added.properties.map((one) => [one.name, knownIn(one, added)] as const),
  ])
  return { bases, own: added.properties.length > 0 ? added : undefined, properties }
}

/** Whether an index signature of an object speaks of keys, too. */
function speaksOf(keys: readonly string[], own: ObjectShape): boolean {
  const free = freeKeys(own)
  if (free.kind !== 'affixes') return free.kind === 'any'
  return keys.some((key) => free.keys.some((affixed) => hasAffix(key, affixed)))
}

/** What an object adds to inherited properties; undefined where it says something else of one of them. */
function additionsOf(
  own: ObjectShape,
  inherited: ReadonlyMap<string, Known>,
  lookup: Lookup,
): ObjectShape | undefined {
  const properties: Property[] = []
  const required = new Set(own.required)
  for (const { name, shape } of knownProperties(own)) {
    const base = inherited.get(name)
    if (!base) {
      properties.push({ name, shape })
      continue
    }
    const isSilent = saysNothing(shape)
    if (!isSilent && (isInherited(name) || !narrows(shape, base.shape, lookup))) return undefined
    const isStricter = required.has(name) && !base.isRequired
    const isSame = isSilent || (haveOneType(shape, base.shape) && shape.description === undefined)
    if (base.isRequired) required.add(name)
    if (isStricter || !isSame)
      properties.push({ name, shape: isSilent ? { ...base.shape, ...annotations(shape) } : shape })
  }
  return {
    ...own,
    properties,
    required: [...required].filter((name) => properties.some((one) => one.name === name)),
  }
}

function annotations({
  description,
  personal,
  deprecated,
}: Shape): Pick<ObjectShape, 'description' | 'personal' | 'deprecated'> {
  return {
    ...(description === undefined ? {} : { description }),
    ...(personal === undefined ? {} : { personal }),
    ...(deprecated === undefined ? {} : { deprecated }),
  }
}
