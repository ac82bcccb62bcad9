import type { Json, ObjectShape, Shape } from './shape.js'

/** How the members of a union of objects are told apart. */
export type Discriminator = {
  readonly property: string
  readonly objects: readonly ObjectShape[]
  /** Members that name the values of the property. */
  readonly cases: readonly { readonly values: readonly Json[]; readonly object: ObjectShape }[]
  /** The member for every other value; where there is none, other values match nothing. */
  readonly otherwise?: ObjectShape
}

/**
 * The property that tells objects apart: required in all, with values that only one member takes. At most one member
 * may leave its values open, if it rules out those of the others.
 */
export function tellApart(members: readonly Shape[]): Discriminator | undefined {
  const objects = members.filter((member) => member.kind === 'object')
  if (objects.length < members.length || objects.length < 2 || !objects.every(isSimple)) return undefined
  for (const property of objects[0]?.required ?? []) {
    const found = by(property, objects)
    if (found) return found
  }
  return undefined
}

const isSimple = (object: ObjectShape): boolean =>
  object.patterns.length === 0 &&
  object.additional.kind === 'any' &&
  object.additional.assertions.length === 0

function by(property: string, objects: readonly ObjectShape[]): Discriminator | undefined {
  if (!objects.every(({ required }) => required.includes(property))) return undefined
  const cases: { values: readonly Json[]; object: ObjectShape }[] = []
  const open: ObjectShape[] = []
  for (const object of objects) {
    const values = valuesOf(tagOf(object, property))
    if (values) cases.push({ values, object })
    else open.push(object)
  }
  const all = cases.flatMap(({ values }) => values)
  if (all.length === 0 || new Set(all).size < all.length || open.length > 1) return undefined
  const [otherwise] = open
  if (!otherwise) return { property, objects, cases }
  return ruledOut(tagOf(otherwise, property), all) ? { property, objects, cases, otherwise } : undefined
}

const tagOf = (object: ObjectShape, property: string): Shape | undefined =>
  object.properties.find(({ name }) => name === property)?.shape

/** The values a shape can hold, if they are a few primitive ones. */
function valuesOf(shape: Shape | undefined): readonly Json[] | undefined {
  if (shape?.kind === 'literal') return typeof shape.value === 'object' ? undefined : [shape.value]
  if (shape?.kind !== 'union' || shape.exclusive) return undefined
  const values = shape.members.map(valuesOf)
  return values.every((list) => list !== undefined) ? values.flat() : undefined
}

function ruledOut(shape: Shape | undefined, values: readonly Json[]): boolean {
  const excluded = (shape?.assertions ?? []).flatMap((assertion) =>
    assertion.keyword === 'not' ? (valuesOf(assertion.shape) ?? []) : [],
  )
  return values.every((value) => excluded.includes(value))
}
