import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { lookupIn } from '../../catalogue/named-shapes.js'
import type { Part } from '../../catalogue/parts.js'
import type { Shape } from '../../shape/shape.js'
import { identifier } from '../printer/quote.js'

/** The named shapes of a catalogue by id. Throws where there is none: references have been resolved. */
export type Lookup = {
  readonly name: (id: string) => string
  readonly shape: (id: string) => Shape
}

/** Finds what references point at, those to parts too. */
export function lookupOf(catalogue: Pick<Catalogue, 'named'>, parts: readonly Part[] = []): Lookup {
  const entries = [...catalogue.named, ...parts]
  const names = new Map(entries.map(({ id, name }) => [id, name]))
  const shapes = new Map(parts.map(({ id, shape }) => [id, shape]))
  const lookup = lookupIn(catalogue)
  return { name: (id) => identifier(names.get(id) ?? ''), shape: (id) => shapes.get(id) ?? lookup(id) }
}
