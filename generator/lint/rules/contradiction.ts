import { pointerOf } from '../../json/pointer.js'
import { isList, isObject, type Json, type JsonObject, own } from '../../json/value.js'
import { declaredTypes } from '../../normalise/accepted-types.js'
import type { Problem } from '../../problems/problem.js'
import { isTopicFile } from '../../schema/folder.js'
import { inOwnDraft } from '../../schema/json-schema.js'
import { anyKeyword, ignoresSiblings } from '../../schema/keywords.js'
import { idOf, type Located } from '../../schema/resolve.js'
import { shapesIn } from '../../shape/children.js'
import { typeOf } from '../../shape/json-types.js'
import { propertyOf } from '../../shape/properties.js'
import type { ObjectShape, Shape } from '../../shape/shape.js'
import { lenientLookup, type ShapeLookup } from '../../shape/shape-lookup.js'
import { fewValues } from '../../shape/values.js'
import { jointBounds } from '../joint-bounds.js'
import type { Subject } from '../rule.js'
import { judgeOf } from '../schema-checks.js'

/** What a schema asks for should be possible: keywords that rule each other out leave no value, or no value of a type. */
export function contradictionRule(subject: Subject): readonly Problem[] {
  const written = new Map(
    [...subject.resolved.schemas].map(([id, located]) => {
      const schema = readAsMeant(located)
      return [id, schema === undefined ? [] : foundIn(id, schema, subject).map((one) => at(located, one))]
    }),
  )
  const told = new Set([...written].filter(([, problems]) => problems.length > 0).map(([id]) => id))
  return [
    ...[...written.values()].flat(),
    ...forbiddenNames(subject),
    ...jointBounds(subject),
    ...impossible(subject, told),
  ]
}

const foundIn = (id: string, schema: JsonObject, subject: Subject): readonly Found[] => [
  ...crossedBounds(schema),
  ...emptyLists(schema),
  ...fullTuples(schema),
  ...deadValues(id, schema, subject),
  ...deadMembers(id, schema, subject),
]

type Found = { readonly steps: string; readonly message: string }

const at = ({ origin: { file, pointer } }: Located, { steps, message }: Found): Problem => ({
  severity: 'warning',
  rule: 'contradiction',
  message,
  origin: { file, pointer: pointer + steps },
})

/** The keywords of a schema that its draft takes; undefined where it asks for nothing by itself. */
function readAsMeant({ schema, origin, draft }: Located): JsonObject | undefined {
  if (!isObject(schema) || isTopicFile(origin.file)) return undefined
  if (ignoresSiblings(draft) && own(schema, '$ref') !== undefined) return undefined
  return inOwnDraft(schema, draft)
}

/** Lower and upper bounds of one thing; where one of them excludes its value, they must not be equal. */
const pairs: readonly (readonly [least: string, most: string, what: string, isExclusive?: 'exclusive'])[] = [
  ['minLength', 'maxLength', 'string'],
  ['minItems', 'maxItems', 'array'],
  ['minContains', 'maxContains', 'array'],
  ['minContains', 'maxItems', 'array'],
  ['minProperties', 'maxProperties', 'object'],
  ['minimum', 'maximum', 'number'],
  ['exclusiveMinimum', 'maximum', 'number', 'exclusive'],
  ['minimum', 'exclusiveMaximum', 'number', 'exclusive'],
  ['exclusiveMinimum', 'exclusiveMaximum', 'number', 'exclusive'],
]

function crossedBounds(schema: JsonObject): readonly Found[] {
  const contains = own(schema, 'contains') !== undefined
  const bound = (name: string): number | undefined => {
    const value = own(schema, name)
    if (!contains && name.endsWith('Contains')) return undefined
    if (typeof value === 'number') return value
    return contains && name === 'minContains' ? 1 : undefined
  }
  const crossed = pairs.flatMap(([least, most, what, isExclusive]): readonly Found[] => {
    const [low, high] = [bound(least), bound(most)]
    if (low === undefined || high === undefined || low < high || (low === high && !isExclusive)) return []
    const relation = low === high ? `is not below "${most}"` : `is more than "${most}"`
    const name = own(schema, least) === undefined ? 'contains' : least
    return [{ steps: `/${name}`, message: `"${least}" (${low}) ${relation} (${high}): no ${what} is valid.` }]
  })
  const required = own(schema, 'required')
  const most = bound('maxProperties')
  const names = isList(required) ? new Set(required).size : 0
  return most === undefined || names <= most
    ? crossed
    : [
        ...crossed,
        {
          steps: '/required',
          message: `"required" lists ${names} names, "maxProperties" allows ${most}: no object is valid.`,
        },
      ]
}

function emptyLists(schema: JsonObject): readonly Found[] {
  const list = own(schema, 'enum')
  return isList(list) && list.length === 0
    ? [{ steps: '/enum', message: '"enum" is empty: no value is valid.' }]
    : []
}

/** A list whose first items are described, that takes no others, and must have more. */
function fullTuples(schema: JsonObject): readonly Found[] {
  const [first, rest] = isList(own(schema, 'items')) ? ['items', 'additionalItems'] : ['prefixItems', 'items']
  const [items, least] = [own(schema, first), own(schema, 'minItems')]
  if (!isList(items) || own(schema, rest) !== false || typeof least !== 'number' || least <= items.length)
    return []
  return [
    {
      steps: '/minItems',
      message: `"minItems" (${least}) is more than the items that "${first}" describes (${items.length}), and "${rest}" is false: no array is valid.`,
    },
  ]
}

/** Listed values that the schema itself refuses. */
function deadValues(id: string, schema: JsonObject, subject: Subject): readonly Found[] {
  const { issuesOf } = judgeOf(subject)
  return ['const', 'enum'].flatMap((keyword) => {
    const listed = own(schema, keyword)
    const values = listed === undefined ? [] : keyword === 'const' ? [listed] : isList(listed) ? listed : []
    if (values.every((value) => isAllThatCounts(keyword, value, schema))) return []
    return values.flatMap((value, index): readonly Found[] => {
      const [issue] = issuesOf(value, id)
      if (!issue) return []
      const steps = keyword === 'const' ? '/const' : pointerOf(['enum', index])
      const isTold = issue.pointer === '' && !['const', 'enum', 'false schema'].includes(issue.keyword)
      const reason = isTold ? `it ${issue.message}` : 'the rest of the schema refuses it'
      return [{ steps, message: `This value is never valid: ${reason}.` }]
    })
  })
}

/** Whether a value is of the schema's type, and nothing else is asked of it but that it is listed. */
const isAllThatCounts = (keyword: string, value: Json, schema: JsonObject): boolean =>
  declaredTypes(schema).has(typeOf(value)) &&
  Object.keys(schema).every(
    (name) => name === keyword || name === 'type' || anyKeyword(name)?.validator !== 'checked',
  )

/** Lists in a "oneOf" of which another member takes every value too, so that none is valid. */
function deadMembers(id: string, schema: JsonObject, subject: Subject): readonly Found[] {
  const members = own(schema, 'oneOf')
  if (!isList(members)) return []
  const { issuesOf, shapeOf } = judgeOf(subject)
  const lookup = lenientLookup(subject.shapes)
  return members.flatMap((_, index): readonly Found[] => {
    const shape = shapeOf(`${id}/oneOf/${index}`)
    const values = (shape && fewValues(shape, lookup)) ?? []
    const isDead =
      values.length > 0 &&
      values.every((value) => issuesOf(value, id).some(({ keyword }) => keyword === 'oneOf'))
    const message =
      'No value that is listed here is valid: another member of "oneOf" accepts each of them, too. Use "anyOf".'
    return isDead ? [{ steps: `/oneOf/${index}`, message }] : []
  })
}

/** Required names that an object may not have, by what it says itself or by what it is made of. */
function forbiddenNames({ shapes }: Subject): readonly Problem[] {
  const lookup = lenientLookup(shapes)
  const found = [...shapes.values()].flatMap((named) =>
    shapesIn(named).flatMap((shape) => forbiddenIn(objectsIn(shape, lookup), shape)),
  )
  return [
    ...new Map(found.map((problem) => [`${idOf(problem.origin)} ${problem.message}`, problem])).values(),
  ]
}

/** The objects that all judge a value: one, or those of an intersection, references in it followed. */
function objectsIn(
  shape: Shape,
  lookup: ShapeLookup,
  seen: ReadonlySet<string> = new Set(),
): readonly ObjectShape[] {
  if (shape.kind === 'object') return [shape]
  if (shape.kind !== 'intersection') return []
  return shape.members.flatMap((member) => {
    if (member.kind !== 'reference') return objectsIn(member, lookup, seen)
    if (seen.has(member.target)) return []
    return objectsIn(lookup(member.target), lookup, new Set([...seen, member.target]))
  })
}

function forbiddenIn(objects: readonly ObjectShape[], { origin }: Shape): readonly Problem[] {
  return objects.flatMap((holder) =>
    holder.required.flatMap((name): readonly Problem[] => {
      const reason = objects.map((object) => whyForbidden(object, name)).find((one) => one !== undefined)
      if (reason === undefined) return []
      const message = `"${name}" is required, but ${reason}: no object is valid.`
      const place = holder.requiredAt?.get(name) ?? origin
      return [{ severity: 'warning', rule: 'contradiction', message, origin: place, restsOn: ['its file'] }]
    }),
  )
}

function whyForbidden(object: ObjectShape, name: string): string | undefined {
  const described = propertyOf(object, name)
  if (described) return described.kind === 'never' ? 'no value of it is valid' : undefined
  const isFree =
    object.additional.kind !== 'never' ||
    object.patterns.some((one) => new RegExp(one.pattern, 'u').test(name))
  return isFree ? undefined : 'it is not described, and no other properties are allowed'
}

/** Schemas that take no value, though they do not say "false", and have nothing in them that was told of. */
function impossible({ resolved, shapes }: Subject, told: ReadonlySet<string>): readonly Problem[] {
  const found = [...shapes.values()].flatMap((named) =>
    shapesIn(named).flatMap((shape) => (shape.kind === 'never' ? [idOf(shape.origin)] : [])),
  )
  return [...new Set(found)].flatMap((id): readonly Problem[] => {
    const located = resolved.schemas.get(id)
    if (!located || located.schema === false || told.has(id)) return []
    const message = 'No value is valid here: the parts of the schema contradict each other.'
    return [{ ...at(located, { steps: '', message }), restsOn: ['its file'] }]
  })
}
