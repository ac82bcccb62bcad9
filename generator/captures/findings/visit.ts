import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { lookupIn } from '../../catalogue/named-shapes.js'
import type { Json } from '../../json/value.js'
import type { Form, Shape } from '../../shape/shape.js'
import { listedValues } from '../../shape/values.js'
import { pointerTo, type Visit, walk } from '../../shape/walk.js'
import { hasForm } from './has-form.js'

/** What the walk over a message says of one value in it. */
export type Visited = {
  readonly pointer: string
  readonly value: unknown
  /** False: it is not described by the schema. */
  readonly known: boolean
  /** It is personal data, or a part of it. */
  readonly personal: boolean
  /** It may be shown: a schema knows it, wants no list or object there that could hold more, and it is not personal. */
  readonly showable: boolean
  /** Its name may be: a schema says it, or it looks like a name and is none of the free keys of personal data. */
  readonly isNamed: boolean
  /** Its list of values is open, and it is not on it. */
  readonly unlisted: boolean
  /** The form that texts are expected in here and that it has not. */
  readonly missed?: Form
  /** The values that the schema lists; of an unknown property, the names that may have been meant. */
  readonly allowed?: readonly string[]
  /** The place in the catalogue that speaks of it. */
  readonly schema?: string
}

/** Visits a message of a type, and every value in it, but what is in one of which the visitor says false. */
export type Walk = (messageType: string, message: unknown, visit: (visited: Visited) => boolean) => void

/** The walk over the messages of a catalogue. */
export function walkerOf(catalogue: Catalogue): Walk {
  const lookup = lookupIn(catalogue)
  const shapes = new Map(catalogue.messageTypes.map(({ name, id }) => [name, lookup(id)]))
  return (messageType, message, visit) => {
    const shape = shapes.get(messageType)
    // A message comes from `JSON.parse`, so it is JSON.
    if (shape === undefined) return
    walk(message as Json, shape, lookup, (found) => visit(visitedOf(found)))
  }
}

function visitedOf(visit: Visit): Visited {
  const { path, value, shapes, personal, unlisted, siblings, forms } = visit
  const missed = forms.find((form) => !hasForm(value, form))
  const [shape] = shapes
  const key = path.at(-1)
  return {
    pointer: pointerTo(visit),
    value,
    known: shape !== undefined,
    personal,
    showable: !personal && key !== 'clientId' && shapes.some(({ kind }) => !containers.has(kind)),
    isNamed: typeof key !== 'string' || isShowableName(key, visit),
    unlisted,
    ...(missed === undefined ? {} : { missed }),
    allowed: shape === undefined ? siblings : shapes.flatMap(valuesIn),
    ...(shape === undefined ? {} : { schema: `${shape.origin.file}#${shape.origin.pointer}` }),
  }
}

const isShowableName = (key: string, { personal, siblings }: Visit): boolean =>
  siblings.includes(key) || (isName(key) && (!personal || siblings.length > 0))

/** Where one of these is wanted, anything may have come instead. */
const containers: ReadonlySet<Shape['kind']> = new Set(['any', 'array', 'tuple', 'object', 'record'])

const valuesIn = (shape: Shape): readonly string[] =>
  listedValues(shape).filter((value) => typeof value === 'string')

/**
 * Whether a key that no schema knows looks like the name of a property: letters with a digit or two. An address, a number
 * or an identifier is data, and may be somebody's.
 */
export const isName = (key: string): boolean => /^[A-Za-z_$]{1,40}(\d{1,2}[A-Za-z_]{0,40})?$/.test(key)
