import { isOpenObject } from './openness.js'
import { propertyOf } from './properties.js'
import type { Assertion, ObjectShape, Shape } from './shape.js'
import { fewValues } from './values.js'

/** A value that tells objects apart. */
export type Primitive = string | number | boolean

/** How the members of a union of objects are told apart. */
export type Discriminator = {
  readonly property: string
  readonly objects: readonly ObjectShape[]
  /** Members that name the values of the property. */
  readonly cases: readonly { readonly values: readonly Primitive[]; readonly object: ObjectShape }[]
  /** The members for every other value, which they take for granted; where there is none, other values match nothing. */
  readonly others: readonly ObjectShape[]
}

/**
 * The property that tells objects apart: required in all, with values that only one member takes. Members may leave its
 * values open if they rule out those of the others.
 */
export function discriminatorOf(members: readonly Shape[]): Discriminator | undefined {
  const objects = plainObjects(members)
  if (objects === undefined) return undefined
  for (const tag of sharedTags(objects)) {
    const found = by(tag, objects)
    if (found) return found
  }
  return undefined
}

/** A property that all of some objects require, with what each of them says of it, where it says anything. */
export type SharedTag = { readonly name: string; readonly shapes: readonly (Shape | undefined)[] }

/** The properties that could tell objects apart: those that all require. */
export const sharedTags = (objects: readonly ObjectShape[]): readonly SharedTag[] =>
  (objects[0]?.required ?? [])
    .filter((name) => objects.every(({ required }) => required.includes(name)))
    .map((name) => ({ name, shapes: objects.map((object) => propertyOf(object, name)) }))

/** Two objects or more that say nothing but what some properties are; undefined where one of the shapes is none. */
export function plainObjects(shapes: readonly Shape[]): readonly ObjectShape[] | undefined {
  const objects = shapes.filter((shape) => shape.kind === 'object')
  return objects.length === shapes.length && objects.length > 1 && objects.every(isOpenObject)
    ? objects
    : undefined
}

function by({ name, shapes }: SharedTag, objects: readonly ObjectShape[]): Discriminator | undefined {
  const cases: { values: readonly Primitive[]; object: ObjectShape }[] = []
  const open: { readonly object: ObjectShape; readonly shape: Shape | undefined }[] = []
  objects.forEach((object, index) => {
    const shape = shapes[index]
    const values = valuesOf(shape)
    if (values) cases.push({ values, object })
    else open.push({ object, shape })
  })
  const all = cases.flatMap(({ values }) => values)
  if (all.length === 0 || new Set(all).size < all.length) return undefined
  if (!open.every(({ shape }) => rulesOut(shape, all))) return undefined
  return { property: name, objects, cases, others: open.map(({ object }) => relieved(object, name, all)) }
}

/** The values a tag can hold, if they are a few primitive ones. */
function valuesOf(shape: Shape | undefined): readonly Primitive[] | undefined {
  const values = (shape && fewValues(shape)) ?? []
  const primitive = values.filter(
    (value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean',
  )
  return primitive.length > 0 && primitive.length === values.length ? primitive : undefined
}

function rulesOut(shape: Shape | undefined, values: readonly Primitive[]): boolean {
  const excluded = (shape?.assertions ?? []).flatMap(excludedBy)
  return values.every((value) => excluded.includes(value))
}

const excludedBy = (assertion: Assertion): readonly Primitive[] =>
  assertion.keyword === 'not' ? (valuesOf(assertion.shape) ?? []) : []

/** A member for every other value need not rule out those of the others: with them it is not meant. */
function relieved(object: ObjectShape, property: string, values: readonly Primitive[]): ObjectShape {
  const isNeeded = (assertion: Assertion): boolean => {
    const excluded = excludedBy(assertion)
    return excluded.length === 0 || !excluded.every((value) => values.includes(value))
  }
  const properties = object.properties.map((one) =>
    one.name === property
      ? { ...one, shape: { ...one.shape, assertions: one.shape.assertions.filter(isNeeded) } }
      : one,
  )
  return { ...object, properties }
}
