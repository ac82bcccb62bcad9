import type { Json } from '../../../json/value.js'
import { type Discriminator, discriminatorOf } from '../../../shape/discriminator.js'
import { propertyOf } from '../../../shape/properties.js'
import type { ObjectShape, Property, Shape, UnionShape } from '../../../shape/shape.js'
import { complete } from './asserted-part.js'
import { objectPart } from './object-part.js'
import { combine, type Part, type ValidatorSchema, type Writing } from './part.js'
import { sharedBy, sharedParts, without } from './shared.js'

/** Objects told apart by a property: it is looked at first, then the one member is judged that bears its value. */
export function byDiscriminator(union: UnionShape, writing: Writing): Part | undefined {
  const found = discriminatorOf(union.members)
  if (!found) return undefined
  const { property, objects, cases, others } = found
  const common = sharedBy(objects)
  const shared = { ...common, required: [...new Set([...common.required, property])] }
  const branches = cases.map(({ object }) => {
    const tag = tagOf(object, property)
    return judge(object, { ...shared, properties: [...shared.properties, tag] }, writing)
  })
  const chosen: Part = {
    discriminator: { property, values: cases.map(({ values }) => values) },
    byDiscriminator: [...branches, ...judgeOthers(others, shared, union, writing)],
  }
  const tags = others.length > 0 ? [] : tagOfOne(cases, property)
  const parts = sharedParts({ ...shared, properties: [...shared.properties, ...tags] }, writing)
  return combine([...parts, chosen], shared.origin, writing)
}

/** The members for every other value, if there are any, as one schema. */
function judgeOthers(
  others: readonly ObjectShape[],
  shared: ObjectShape,
  union: UnionShape,
  writing: Writing,
): readonly ValidatorSchema[] {
  const [first, ...more] = others
  if (first === undefined) return []
  if (more.length === 0) return [judge(first, shared, writing)]
  return [writing.write({ ...union, members: others, assertions: [] })]
}

/** The discriminator, if it must hold a value that one of the cases names. */
function tagOfOne(cases: Discriminator['cases'], property: string): readonly Property[] {
  const [first] = cases
  if (!first) return []
  const values = cases.flatMap((one) => one.values)
  return [{ name: property, shape: oneOf(values, tagOf(first.object, property)) }]
}

const tagOf = (object: ObjectShape, property: string): Property => ({
  name: property,
  shape: propertyOf(object, property) ?? { kind: 'any', origin: object.origin, assertions: [] },
})

/** A discriminator that holds one of some values. */
function oneOf(values: readonly Json[], { shape: { origin } }: Property): Shape {
  const members = values.map((value): Shape => ({ kind: 'literal', value, origin, assertions: [] }))
  const [only] = members
  return only && members.length === 1
    ? only
    : { kind: 'union', members, exclusive: false, origin, assertions: [] }
}

/** A member of such a union, less its type, which is judged before, and what is judged outside of it. */
function judge(object: ObjectShape, said: ObjectShape, writing: Writing): Part {
  const whole = objectPart(without(object, said), writing)
  const { type: _type, ...part } = whole
  const known = writing.origins.get(whole)
  if (known) writing.origins.set(part, known)
  return complete(part, object, writing)
}
