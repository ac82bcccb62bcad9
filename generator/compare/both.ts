import { isDeepStrictEqual } from 'node:util'
import type { Catalogue } from '../catalogue/catalogue-model.js'
import { idOf } from '../schema/resolve.js'
import { mapChildren } from '../shape/children.js'
import type { Shape } from '../shape/shape.js'
import type { ShapeLookup } from '../shape/shape-lookup.js'
import { canonicalShape } from './covers/canonical-shape.js'
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
  /** Whether a name has the same shape in both, to the letter, words and places too. Shapes that it refers to may differ. */
  readonly isAlike: (name: string) => boolean
}

/** One of the two catalogues, its references ready for the common lookup. */
export type Version = {
  readonly catalogue: Catalogue
  readonly names: readonly string[]
  /** The shape of a name, its references ready for the common lookup. */
  readonly shapeOf: (name: string) => Shape | undefined
  /** The shapes as the catalogue has them, by name. */
  readonly originals: ReadonlyMap<string, Shape>
  /** The name behind a reference, for shapes of this version. */
  readonly nameOf: (target: string) => string | undefined
  /** The name of a shape that is written out in place, where it has one. */
  readonly nameAt: (shape: Shape) => string | undefined
}

export function bothOf(old: Catalogue, next: Catalogue): Both {
  const originals = new Map<string, Shape>()
  const shapes = new Map<string, Shape>()
  for (const [prefix, { named }] of [
    ['old', old],
    ['new', next],
  ] as const) {
    for (const { id, shape } of named) originals.set(`${prefix}:${id}`, shape)
  }
  const lookup: ShapeLookup = (target) => {
    const known = shapes.get(target)
    if (known) return known
    const original = originals.get(target)
    if (!original) throw new Error(`No shape has the id "${target}".`)
    const shape = prefixed(original, target.slice(0, 3))
    shapes.set(target, shape)
    return shape
  }
  const asTypes = new Map<string, Shape>()
  const typesLookup: ShapeLookup = (target) => {
    const known = asTypes.get(target) ?? typeShape(lookup(target))
    asTypes.set(target, known)
    return known
  }
  const [before, after] = [versionOf(old, 'old', lookup), versionOf(next, 'new', lookup)]
  const alike = new Map<string, boolean>()
  return {
    side: sideOf(lookup),
    types: sideOf(typesLookup),
    old: before,
    next: after,
    isAlike: (name) => {
      // Most of a large catalogue is as it was, so this is asked before all else.
      const found =
        alike.get(name) ?? isDeepStrictEqual(before.originals.get(name), after.originals.get(name))
      alike.set(name, found)
      return found
    },
  }
}

function versionOf(catalogue: Catalogue, prefix: string, lookup: ShapeLookup): Version {
  const names = new Map(catalogue.named.map(({ id, name }) => [`${prefix}:${id}`, name]))
  const ids = new Map([...names].map(([id, name]) => [name, id]))
  return {
    catalogue,
    names: [...ids.keys()],
    shapeOf: (name) => {
      const id = ids.get(name)
      return id === undefined ? undefined : lookup(id)
    },
    originals: new Map(catalogue.named.map(({ name, shape }) => [name, shape])),
    nameOf: (target) => names.get(target),
    nameAt: (shape) => {
      const id = `${prefix}:${idOf(shape.origin)}`
      const name = names.get(id)
      // A part of a named shape, such as its alternative null, may stand at the same place as the whole.
      const isWhole = name !== undefined && canonicalShape(lookup(id)) === canonicalShape(shape)
      return isWhole ? name : undefined
    },
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
