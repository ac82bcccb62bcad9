import type { ShapeLookup } from '../shape/shape-lookup.js'
import type { Catalogue } from './catalogue-model.js'

/** Finds the named shapes of a catalogue; that there is one for every reference has been checked before. */
export function lookupIn({ named }: Pick<Catalogue, 'named'>): ShapeLookup {
  const shapes = new Map(named.map(({ id, shape }) => [id, shape]))
  return (id) => {
    const shape = shapes.get(id)
    if (shape === undefined) throw new Error(`No shape "${id}".`)
    return shape
  }
}
