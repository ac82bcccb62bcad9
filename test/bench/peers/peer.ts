import type { ShapeLookup } from '../../../generator/shape/lookup.js'
import type { Shape } from '../../../generator/shape/shape.js'

/** Another library, given the same shapes: one schema that is the union of all messages. */
export type Peer = {
  readonly name: string
  readonly make: (messages: readonly Shape[], lookup: ShapeLookup) => (value: unknown) => boolean
}
