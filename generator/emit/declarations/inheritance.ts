import type { ObjectShape, Shape } from '../../shape/shape.js'
import type { Lookup } from './lookup.js'
import { knownProperties } from './type-schema.js'

/** The ids of the shapes whose interfaces one extends, and the shape of what it adds, if anything. */
export type Inheritance = { readonly bases: readonly string[]; readonly own: Shape | undefined }

/**
 * An intersection of references to interfaces and at most one object, in which no property comes twice, is an interface that
 * extends the others. Anything else is a type of its own: TypeScript refuses to extend where properties differ.
 */
export function inheritance(shape: Shape, lookup: Lookup): Inheritance {
  const bases = interfaceOf(shape, lookup, new Set())?.bases ?? []
  if (shape.kind !== 'intersection' || bases.length === 0) return { bases: [], own: shape }
  const own = shape.members.find((member) => member.kind === 'object')
  return { bases, own: own && { ...own, ...annotations(shape) } }
}

type Interface = { readonly bases: readonly string[]; readonly properties: ReadonlySet<string> }

/** What a shape is as an interface without an index signature, or `undefined` when it cannot be one. */
function interfaceOf(shape: Shape, lookup: Lookup, path: ReadonlySet<Shape>): Interface | undefined {
  if (shape.kind === 'object') return objectInterface(shape)
  if (shape.kind !== 'intersection' || path.has(shape)) return undefined
  const bases = shape.members.flatMap((member) => (member.kind === 'reference' ? [member.target] : []))
  const objects = shape.members.filter(({ kind }) => kind === 'object')
  if (bases.length === 0 || objects.length > 1 || bases.length + objects.length < shape.members.length)
    return undefined
  const within = new Set([...path, shape])
  const parts = [...bases.map(lookup.shape), ...objects].map((part) => interfaceOf(part, lookup, within))
  const properties = parts.flatMap((part) => [...(part?.properties ?? [])])
  const isSound = parts.every((part) => part !== undefined) && new Set(properties).size === properties.length
  return isSound ? { bases, properties: new Set(properties) } : undefined
}

function objectInterface(shape: ObjectShape): Interface | undefined {
  const properties = new Set(knownProperties(shape).map(({ name }) => name))
  return properties.size === 0 ? undefined : { bases: [], properties }
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
