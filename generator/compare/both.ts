import type { Catalogue } from '../catalogue/catalogue.js'
import { idOf } from '../schema/resolve.js'
import { mapChildren } from '../shape/children.js'
import type { ShapeLookup } from '../shape/lookup.js'
import type { Shape } from '../shape/shape.js'
import { type Side, sideOf } from './covers/side.js'

/**
 * Two catalogues under one lookup, so that a shape may be made of parts of both: an old object with one new property
 * shows what that property alone changes. Ids begin with the catalogue they are of, and with `types` for the shapes as
 * a type has them, without what only a validator holds.
 */
export type Both = {
  readonly side: Side
  readonly types: Side
  readonly old: Version
  readonly next: Version
}

/** One of the two catalogues, its references ready for the common lookup. */
export type Version = {
  readonly catalogue: Catalogue
  /** The shapes that have a name, by it. */
  readonly named: ReadonlyMap<string, Shape>
  /** The name behind a reference, for shapes of this version. */
  readonly nameOf: (target: string) => string | undefined
  /** The name of a shape that is written out in place, where it has one. */
  readonly nameAt: (shape: Shape) => string | undefined
}

export function bothOf(old: Catalogue, next: Catalogue): Both {
  const shapes = new Map<string, Shape>()
  const versions = [
    ['old', old],
    ['new', next],
  ] as const
  for (const [prefix, { named }] of versions) {
    for (const { id, shape } of named) shapes.set(`${prefix}:${id}`, prefixed(shape, prefix))
  }
  const lookup: ShapeLookup = (target) => {
    const shape = shapes.get(target)
    if (!shape) throw new Error(`No shape has the id "${target}".`)
    return shape
  }
  const asTypes = new Map<string, Shape>()
  const typesLookup: ShapeLookup = (target) => {
    const known = asTypes.get(target) ?? typeShape(lookup(target))
    asTypes.set(target, known)
    return known
  }
  return {
    side: sideOf(lookup),
    types: sideOf(typesLookup),
    old: versionOf(old, 'old', lookup),
    next: versionOf(next, 'new', lookup),
  }
}

function versionOf(catalogue: Catalogue, prefix: string, lookup: ShapeLookup): Version {
  const names = new Map(catalogue.named.map(({ id, name }) => [`${prefix}:${id}`, name]))
  return {
    catalogue,
    named: new Map([...names].map(([id, name]) => [name, lookup(id)])),
    nameOf: (target) => names.get(target),
    nameAt: ({ origin }) => names.get(`${prefix}:${idOf(origin)}`),
  }
}

function prefixed(shape: Shape, prefix: string): Shape {
  const inner = mapChildren(shape, (child) => prefixed(child, prefix))
  return inner.kind === 'reference' ? { ...inner, target: `${prefix}:${inner.target}` } : inner
}

/**
 * A shape as its type has it: no assertion, whole numbers are numbers, an open list is its base, and an object may have
 * more keys, as the type system never forbids them in a variable.
 */
export function typeShape(shape: Shape): Shape {
  const bare = mapChildren({ ...shape, assertions: [] }, typeShape)
  switch (bare.kind) {
    case 'integer':
      return { ...bare, kind: 'number' }
    case 'openList': {
      const { base, values: _, ...common } = bare
      return { ...common, kind: base === 'string' ? 'string' : 'number' }
    }
    case 'object': {
      const { origin, kind } = bare.additional
      return kind === 'never' ? { ...bare, additional: { kind: 'any', origin, assertions: [] } } : bare
    }
    case 'union':
      return { ...bare, exclusive: false }
    default:
      return bare
  }
}
