import { isDeepStrictEqual } from 'node:util'
import { idOf } from '../../../schema/resolve.js'
import { bareTypeOf } from '../../../shape/json-types.js'
import type { ObjectShape, Property, Shape } from '../../../shape/shape.js'
import { objectPart } from './object-part.js'
import type { Part, Writing } from './part.js'

/** What all of some objects say alike: the same properties in the same words. */
export function sharedBy(objects: readonly ObjectShape[]): ObjectShape {
  const [first, ...others] = objects
  if (!first) throw new Error('a union without members')
  const inAll = (property: Property): boolean =>
    others.every((other) =>
      other.properties.some(({ name, shape }) => name === property.name && areAlike(shape, property.shape)),
    )
  return {
    ...first,
    assertions: [],
    properties: first.properties.filter(inAll),
    required: first.required.filter((name) => others.every((other) => other.required.includes(name))),
  }
}

/** What shared properties ask of an object, in as many parts as there are places that require some of them. */
export function sharedParts(shared: ObjectShape, writing: Writing): readonly Part[] {
  const [required = [], ...elsewhere] = byPlace(shared)
  return [
    objectPart({ ...shared, required }, writing),
    ...elsewhere.map((names) => requiredPart(names, shared, writing)),
  ]
}

/** An object less what is said of all. */
export function without(object: ObjectShape, said: ObjectShape): ObjectShape {
  const isSaid = ({ name, shape }: Property): boolean =>
    said.properties.some((other) => other.name === name && areAlike(other.shape, shape))
  return {
    ...object,
    properties: object.properties.filter((property) => !isSaid(property)),
    required: object.required.filter((name) => !said.required.includes(name)),
  }
}

/** Whether two shapes ask the same of a value. Where both do no more than name it, it matters little which place does. */
function areAlike(one: Shape, other: Shape): boolean {
  const [asked, askedToo] = [nameOf(one), nameOf(other)]
  return (asked !== undefined && asked === askedToo) || isDeepStrictEqual(one, other)
}

/** `string`, or the id of another shape, where nothing more is asked. */
const nameOf = (shape: Shape): string | undefined =>
  shape.kind === 'reference' && shape.assertions.length === 0 ? shape.target : bareTypeOf(shape)

/** Names that are required, those together that one place requires. */
function byPlace({ required, requiredAt }: ObjectShape): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>()
  for (const name of required) {
    const place = requiredAt?.get(name)
    const key = place ? idOf(place) : ''
    groups.set(key, [...(groups.get(key) ?? []), name])
  }
  return [...groups.values()]
}

function requiredPart(
  required: readonly string[],
  { origin, requiredAt }: ObjectShape,
  writing: Writing,
): Part {
  const part: Part = { required }
  const place = requiredAt?.get(required[0] ?? '') ?? origin
  writing.origins.set(part, { base: origin, keywords: new Map([['required', place]]) })
  return part
}
