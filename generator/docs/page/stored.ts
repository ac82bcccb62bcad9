import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { mapChildren } from '../../shape/children.js'
import type { Shape } from '../../shape/shape.js'

/** What the judge of a page needs of a catalogue, as JSON; `revived` in `generator/browser/judge-payload.ts` reads it back. */
export const stored = ({ manifest, named, messageTypes, topics, wildcards }: Catalogue): string =>
  JSON.stringify(
    {
      manifest,
      named: named.map(({ id, name, shape, origin }) => ({ id, name, origin, shape: bare(shape) })),
      messageTypes: messageTypes.map((type) => ({ ...type, examples: [] })),
      topics,
      wildcards,
      files: [],
    },
    (_, value) => (value instanceof Map ? { $map: [...value] } : value),
  )

/** A shape without its words: what the walk over a message asks for. */
function bare(shape: Shape): Shape {
  const { description: _description, source: _source, ...rest } = mapChildren(shape, bare)
  return rest
}
