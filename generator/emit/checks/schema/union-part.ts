import { canonical } from '../../../json/canonical.js'
import type { Json } from '../../../json/value.js'
import { plainObjects } from '../../../shape/discriminator.js'
import { bareTypeOf, type JsonType, typesOf } from '../../../shape/json-types.js'
import type { UnionShape } from '../../../shape/shape.js'
import { byDiscriminator } from './discriminated.js'
import { combine, maxNested, type Part, type Writing } from './part.js'
import { sharedBy, sharedParts, without } from './shared.js'

/** A union: by its values, by type, by a discriminator, and only if nothing else will do by trial. */
export function unionPart(shape: UnionShape, writing: Writing): Part {
  return (
    oneOfValues(shape) ?? byType(shape, writing) ?? byDiscriminator(shape, writing) ?? byTrial(shape, writing)
  )
}

/** Members that can only be tried. What objects say alike is judged before, once; without it no trial can say more. */
function byTrial(union: UnionShape, writing: Writing): Part {
  const objects = plainObjects(union.members)
  const shared = objects && sharedBy(objects)
  if (!shared || shared.properties.length + shared.required.length === 0) return tried(union, writing)
  const members = objects.map((object) => without(object, shared))
  const first = combine(sharedParts(shared, writing), shared.origin, writing)
  const then = tried({ ...union, members }, writing)
  writing.origins.set(then, { base: union.origin, keywords: new Map() })
  return { type: 'object', inTurn: [first, then] }
}

/** One member after the other; many of them in groups. */
function tried({ members, exclusive, origin }: UnionShape, writing: Writing): Part {
  const parts = members.map(writing.write)
  if (exclusive) return { oneOf: parts }
  if (parts.length <= maxNested) return { anyOf: parts }
  const size = Math.ceil(Math.sqrt(parts.length))
  const groups = Array.from({ length: Math.ceil(parts.length / size) }, (_, index) => {
    const group = { anyOf: parts.slice(index * size, (index + 1) * size) }
    writing.origins.set(group, { base: origin, keywords: new Map() })
    return group
  })
  return { anyOf: groups }
}

/** `'A' | 'B' -> enum`, with every value once, as ajv wants it. */
function oneOfValues({ members, exclusive }: UnionShape): Part | undefined {
  const values = new Map<string, Json>()
  for (const member of members) {
    if (member.kind !== 'literal' || member.assertions.length > 0) return undefined
    const key = canonical(member.value)
    if (exclusive && values.has(key)) return undefined
    if (!values.has(key)) values.set(key, member.value)
  }
  return { enum: [...values.values()] }
}

/** Members of different JSON types need no trial: the type of the value says which one is meant. */
function byType({ members }: UnionShape, writing: Writing): Part | undefined {
  const groups = members.map((member) => ({ member, types: typesOf(member, writing.lookup) }))
  const names = groups.flatMap(({ types }) => [...new Set([...types].map(testable))])
  if (new Set(names).size < names.length || names.length === 0) return undefined
  const all = groups.flatMap(({ types }) => [...types])
  const judged = groups.filter(({ member, types }) => types.size > 0 && bareTypeOf(member) === undefined)
  const part: Part = { type: typeNames(new Set(all)) }
  if (judged.length === 0) return part
  return {
    ...part,
    types: judged.map(({ types }) => namesOf(types)),
    byType: judged.map(({ member }) => writing.write(member)),
  }
}

/** No keyword asks for a fraction alone. */
const testable = (type: JsonType): string => (type === 'fraction' || type === 'integer' ? 'number' : type)

function typeNames(types: ReadonlySet<JsonType>): string | readonly string[] {
  const names = namesOf(types)
  return names.length === 1 ? names.join() : names
}

function namesOf(types: ReadonlySet<JsonType>): readonly string[] {
  return [...types].flatMap((type) => {
    if (type === 'fraction') return ['number']
    return type === 'integer' && types.has('fraction') ? [] : [type]
  })
}
