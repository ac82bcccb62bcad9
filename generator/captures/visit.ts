import type { Catalogue } from '../catalogue/catalogue.js'
import type { Json, Shape } from '../catalogue/shape.js'
import { pointerTo, type Visit, walk } from '../catalogue/walk.js'
import { lookupIn } from './lookup.js'

/** What the walk over a message says of one value in it. */
export type Visited = {
  readonly pointer: string
  readonly value: unknown
  /** False: it is in no schema. */
  readonly known: boolean
  /** It is personal data, or a part of it. */
  readonly personal: boolean
  /** Its list of values is open, and it is not on it. */
  readonly unlisted: boolean
  /** The values that the schema lists; of an unknown property, the names that could be meant. */
  readonly allowed?: readonly string[]
  /** The place in the catalogue that speaks of it. */
  readonly schema?: string
}

/** Visits a message of a type, and every value in it. */
export type Walk = (messageType: string, message: unknown, visit: (visited: Visited) => void) => void

/** The walk over the messages of a catalogue. */
export function walkerOf(catalogue: Catalogue): Walk {
  const lookup = lookupIn(catalogue)
  const shapes = new Map(catalogue.messageTypes.map(({ name, id }) => [name, lookup(id)]))
  return (messageType, message, visit) => {
    const shape = shapes.get(messageType)
    // A message comes from `JSON.parse`, so it is JSON.
    if (shape === undefined) return
    walk(message as Json, shape, lookup, (found) => {
      visit(visitedOf(found))
      return true
    })
  }
}

function visitedOf(visit: Visit): Visited {
  const { value, shapes, personal, unlisted, siblings } = visit
  const [shape] = shapes
  return {
    pointer: pointerTo(visit),
    value,
    known: shape !== undefined,
    personal,
    unlisted,
    allowed: shape === undefined ? siblings : shapes.flatMap(valuesIn),
    ...(shape === undefined ? {} : { schema: `${shape.origin.file}#${shape.origin.pointer}` }),
  }
}

function valuesIn(shape: Shape): readonly string[] {
  const values = shape.kind === 'openList' ? shape.values : shape.kind === 'literal' ? [shape.value] : []
  return values.filter((value) => typeof value === 'string')
}
