import { isList, isObject, type Json, type JsonObject, own } from '../json/value.js'
import { inOwnDraft } from '../schema/json-schema.js'
import { ignoresSiblings, unionKeywords } from '../schema/keywords.js'
import { allTypes } from '../shape/json-types.js'
import type { Assertion, KnownItems, KnownProperties, Shape } from '../shape/shape.js'
import { bare } from './common.js'
import { type Context, idAt, inside, type Place, targetsOf } from './context.js'

/**
 * `unevaluatedProperties` and `unevaluatedItems` (2020-12 core, section 11), with what the schemas in place know: each
 * knows its keys and items where the branches that lead to it match. Nothing where the schema itself knows all there is
 * to know: then it is `additionalProperties` or `items` by another name.
 */
export function unevaluated(schema: JsonObject, place: Place, context: Context): readonly Assertion[] {
  const under = (keyword: string): { shape: Shape; origin: Shape['origin'] } | undefined => {
    const member = own(schema, keyword)
    if (member === undefined || isSaidBy(keyword, schema)) return undefined
    const at = inside(place, keyword)
    return { shape: context.normalise(member, at, allTypes), origin: at.origin }
  }
  const properties = under('unevaluatedProperties')
  const items = under('unevaluatedItems')
  if (!properties && !items) return []
  const parts = inPlace(schema, place, [], context, new Set())
  return [
    ...(properties
      ? [{ keyword: 'unevaluatedProperties', ...properties, known: parts.map(knownProperties) } as const]
      : []),
    ...(items
      ? [
          {
            keyword: 'unevaluatedItems',
            ...items,
            known: parts.map((part) => knownItems(part, context)),
          } as const,
        ]
      : []),
  ]
}

/** The schema of what no other keyword of the same schema judges, where no schema in place could. */
export const leftover = (schema: JsonObject, keyword: string): Json | undefined =>
  isSaidBy(keyword, schema) ? own(schema, keyword) : undefined

const isSaidBy = (keyword: string, schema: JsonObject): boolean =>
  !applicators.some((name) => own(schema, name) !== undefined) &&
  (keyword === 'unevaluatedProperties' || own(schema, 'contains') === undefined)

const applicators = [
  '$ref',
  '$dynamicRef',
  'allOf',
  'anyOf',
  'oneOf',
  'if',
  'dependentSchemas',
  'dependencies',
]

/** A schema that judges the same value, and what must match for it to count. */
type Part = {
  readonly schema: JsonObject
  readonly place: Place
  readonly when: readonly Shape[]
  /** It is the schema that asks, not one inside it. */
  readonly isAsking: boolean
}

function inPlace(
  written: Json,
  place: Place,
  when: readonly Shape[],
  context: Context,
  seen: ReadonlySet<string>,
): readonly Part[] {
  const id = idAt(place)
  if (!isObject(written) || seen.has(id)) return []
  const schema = inOwnDraft(written, place.draft)
  const inner = new Set([...seen, id])
  const targets = targetsOf(id, context).flatMap((target) => {
    const located = context.resolved.schemas.get(target)
    return located ? inPlace(located.schema, located, when, context, inner) : []
  })
  if (ignoresSiblings(place.draft) && own(schema, '$ref') !== undefined) return targets
  const go = (keyword: string | number, member: Json, more: readonly Shape[], ...steps: string[]) =>
    inPlace(member, inside(place, keyword, ...steps), [...when, ...more], context, inner)
  const list = (keyword: string): readonly Json[] => {
    const members = own(schema, keyword)
    return isList(members) ? members : []
  }
  const all = list('allOf').flatMap((member, index) => go('allOf', member, [], String(index)))
  const some = unionKeywords.flatMap((keyword) =>
    list(keyword).flatMap((member, index) => {
      const branch = context.normalise(member, inside(place, keyword, index), allTypes)
      return go(keyword, member, [branch], String(index))
    }),
  )
  const dependent = ['dependentSchemas', 'dependencies'].flatMap((keyword) => {
    const map = own(schema, keyword)
    if (!isObject(map)) return []
    return Object.entries(map).flatMap(([key, member]) =>
      isList(member) ? [] : go(keyword, member, [having(key, place)], key),
    )
  })
  return [
    { schema, place, when, isAsking: seen.size === 0 },
    ...targets,
    ...all,
    ...some,
    ...dependent,
    ...conditional(schema, place, context, go),
  ]
}

function conditional(
  schema: JsonObject,
  place: Place,
  context: Context,
  go: (keyword: string, member: Json, more: readonly Shape[]) => readonly Part[],
): readonly Part[] {
  const condition = own(schema, 'if')
  if (condition === undefined) return []
  const holds = context.normalise(condition, inside(place, 'if'), allTypes)
  const at = inside(place, 'else').origin
  const fails: Shape = { kind: 'any', origin: at, assertions: [{ keyword: 'not', shape: holds, origin: at }] }
  const branch = (keyword: string, when: Shape): readonly Part[] => {
    const member = own(schema, keyword)
    return member === undefined ? [] : go(keyword, member, [when])
  }
  return [...go('if', condition, [holds]), ...branch('then', holds), ...branch('else', fails)]
}

/** An object that has a key. */
const having = (key: string, { origin }: Place): Shape => ({
  ...bare(origin),
  kind: 'object',
  properties: [],
  required: [key],
  patterns: [],
  additional: { ...bare(origin), kind: 'any' },
})

const keysUnder = (schema: JsonObject, keyword: string): readonly string[] => {
  const map = own(schema, keyword)
  return isObject(map) ? Object.keys(map) : []
}

function knownProperties({ schema, when, isAsking }: Part): KnownProperties {
  return {
    when,
    names: keysUnder(schema, 'properties'),
    patterns: keysUnder(schema, 'patternProperties'),
    all:
      own(schema, 'additionalProperties') !== undefined ||
      (!isAsking && own(schema, 'unevaluatedProperties') !== undefined),
  }
}

function knownItems({ schema, place, when, isAsking }: Part, context: Context): KnownItems {
  const contains = place.draft === '2020-12' ? own(schema, 'contains') : undefined
  return {
    when,
    count: itemsKnown(schema, isAsking),
    ...(contains === undefined
      ? {}
      : { contains: context.normalise(contains, inside(place, 'contains'), allTypes) }),
  }
}

/** How many items from the first one a schema judges. */
function itemsKnown(schema: JsonObject, isAsking: boolean): number {
  const [items, prefix] = [own(schema, 'items'), own(schema, 'prefixItems')]
  if (!isAsking && own(schema, 'unevaluatedItems') !== undefined) return Number.POSITIVE_INFINITY
  if (isList(items))
    return own(schema, 'additionalItems') === undefined ? items.length : Number.POSITIVE_INFINITY
  if (items !== undefined) return Number.POSITIVE_INFINITY
  return isList(prefix) ? prefix.length : 0
}
