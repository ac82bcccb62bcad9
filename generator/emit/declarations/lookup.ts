import type { Catalogue, NamedShape } from '../../catalogue/catalogue.js'
import type { Shape } from '../../shape/shape.js'
import { identifier } from '../printer/quote.js'

/** The named shapes of a catalogue by id. Throws where there is none: references have been resolved. */
export type Lookup = {
  readonly name: (id: string) => string
  readonly shape: (id: string) => Shape
}

/** Finds what references point at. */
export function lookupOf(catalogue: Catalogue): Lookup {
  const named = new Map(catalogue.named.map((entry) => [entry.id, entry]))
  return { name: (id) => identifier(found(named, id).name), shape: (id) => found(named, id).shape }
}

/** The shape itself, or what it refers to in the end; a reference in a circle stays as it is. */
export function resolved(shape: Shape, lookup: Lookup): Shape {
  const seen = new Set<Shape>()
  let current = shape
  while (current.kind === 'reference' && !seen.has(current)) {
    seen.add(current)
    current = lookup.shape(current.target)
  }
  return current
}

function found(named: ReadonlyMap<string, NamedShape>, id: string): NamedShape {
  const entry = named.get(id)
  if (entry === undefined) throw new Error(`Nothing in the catalogue has the id "${id}".`)
  return entry
}
