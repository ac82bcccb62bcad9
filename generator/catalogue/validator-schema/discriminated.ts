import { isDeepStrictEqual } from 'node:util'
import { tellApart } from '../discriminator.js'
import { idOf } from '../resolve.js'
import type { Json, ObjectShape, Property, Shape, UnionShape } from '../shape.js'
import { complete } from './assertions.js'
import { objectPart } from './objects.js'
import { combine, mapOf, maxNested, type Part, type Writing } from './part.js'

/** Objects told apart by a property: it is looked at first, then the one member is judged that bears its value. */
export function byDiscriminator({ members }: UnionShape, writing: Writing): Part | undefined {
  const found = tellApart(members)
  if (!found) return undefined
  const { property, objects, cases, otherwise } = found
  const shared = sharedBy(objects)
  const required = [...new Set([...shared.required, property])]
  const bears = (values: readonly Json[], object: ObjectShape): Part => ({
    required: [property],
    properties: mapOf([[property, writing.write(oneOf(values, tagOf(object, property)))]]),
  })
  const branches = cases.map(({ values, object }) => ({
    test: bears(values, object),
    then: judge(
      object,
      { ...shared, properties: [...shared.properties, tagOf(object, property)], required },
      writing,
    ),
  }))
  const all = cases.flatMap(({ values, object }) =>
    values.map((value) => ({ value, tag: tagOf(object, property) })),
  )
  const last = otherwise && {
    test: bears(
      all.map(({ value }) => value),
      otherwise,
    ),
    then: judge(otherwise, { ...shared, required }, writing),
  }
  const chosen = branches.length > maxNested ? sideBySide(branches, last) : oneInOther(branches, last?.then)
  const tags =
    otherwise || !all[0]
      ? []
      : [
          {
            name: property,
            shape: oneOf(
              all.map(({ value }) => value),
              all[0].tag,
            ),
          },
        ]
  const [asked = [], ...askedElsewhere] = byPlace(required, shared)
  const common = objectPart(
    { ...shared, properties: [...shared.properties, ...tags], required: asked },
    writing,
  )
  const elsewhere = askedElsewhere.map((names) => requiredPart(names, shared, writing))
  return combine([common, ...elsewhere, chosen], shared.origin, writing)
}

/** Names that are required, those together that one place requires. */
function byPlace(required: readonly string[], { requiredAt }: ObjectShape): readonly (readonly string[])[] {
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

/** A case of a discriminator: what tells that it is meant, and what it asks then. */
type Branch = { readonly test: Part; readonly then: Part }

/** The last case needs no test where there is no other: the values of the discriminator have been judged. */
function oneInOther(branches: readonly Branch[], otherwise: Part | undefined): Part {
  const last = otherwise ?? branches.at(-1)?.then ?? {}
  return (otherwise ? branches : branches.slice(0, -1)).reduceRight<Part>(
    (other, { test, then }) => ({ if: test, then, else: other }),
    last,
  )
}

/** Every case is tested, none inside another; the test of the other one tells that it is not meant. */
function sideBySide(branches: readonly Branch[], otherwise: Branch | undefined): Part {
  const cases = branches.map(({ test, then }) => ({ if: test, then }))
  return { allOf: [...cases, ...(otherwise ? [{ if: otherwise.test, else: otherwise.then }] : [])] }
}

function tagOf({ properties, origin }: ObjectShape, property: string): Property {
  return (
    properties.find(({ name }) => name === property) ?? {
      name: property,
      shape: { kind: 'any', origin, assertions: [] },
    }
  )
}

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
  const isSaid = ({ name, shape }: Property): boolean =>
    said.properties.some((other) => other.name === name && isDeepStrictEqual(other.shape, shape))
  const inside = {
    ...object,
    properties: object.properties.filter((property) => !isSaid(property)),
    required: object.required.filter((name) => !said.required.includes(name)),
  }
  const whole = objectPart(inside, writing)
  const { type: _type, ...part } = whole
  const known = writing.origins.get(whole)
  if (known) writing.origins.set(part, known)
  return complete(part, object, writing)
}

/** What all of some objects say alike: the same properties in the same words. */
function sharedBy(objects: readonly ObjectShape[]): ObjectShape {
  const [first, ...others] = objects
  if (!first) throw new Error('a union without members')
  const inAll = (property: Property): boolean =>
    others.every((other) =>
      other.properties.some(
        ({ name, shape }) => name === property.name && isDeepStrictEqual(shape, property.shape),
      ),
    )
  return {
    ...first,
    assertions: [],
    properties: first.properties.filter(inAll),
    required: first.required.filter((name) => others.every((other) => other.required.includes(name))),
  }
}
