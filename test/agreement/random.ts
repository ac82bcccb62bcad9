import fc from 'fast-check'
import type { Json } from '../../generator/json/value.js'

export type Schema = boolean | { readonly [keyword: string]: Json }

const names = ['a', 'b', 'c', 'kind', '__proto__', 'not-a-name'] as const
const words = ['A', 'B', 'abc', ''] as const
const name = fc.constantFrom(...names)
const word = fc.constantFrom(...words)
const number = fc.constantFrom(0, 1, 2, 1.5, -3)
const scalar: fc.Arbitrary<Json> = fc.oneof(word, number, fc.boolean(), fc.constant(null))

/** Any JSON of a small world, so that it meets the schemas often. */
export const json: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 3 }).map(own),
  ),
})).value

/** `__proto__` as a key like any other. */
function own(value: { readonly [key: string]: Json }): Json {
  return JSON.parse(JSON.stringify(value))
}

const text: fc.Arbitrary<Schema> = fc
  .record(
    { minLength: fc.constant(1), maxLength: fc.constant(2), pattern: fc.constant('^[Aa]') },
    { requiredKeys: [] },
  )
  .map((assertions) => ({ type: 'string', ...assertions }))

const numeric: fc.Arbitrary<Schema> = fc
  .record(
    { minimum: fc.constant(1), multipleOf: fc.constant(0.5), exclusiveMaximum: fc.constant(2) },
    { requiredKeys: [] },
  )
  .chain((assertions) => fc.constantFrom('number', 'integer').map((type) => ({ type, ...assertions })))

const values: fc.Arbitrary<Schema> = fc.oneof(
  fc.uniqueArray(scalar, { minLength: 1, maxLength: 3 }).map((list) => ({ enum: list })),
  fc
    .uniqueArray(word, { minLength: 1 })
    .map((list) => ({ type: 'string', anyOf: [{ enum: list }, { type: 'string' }] })),
  json.map((value) => ({ const: value })),
)

/** Schemas from the keywords that types and validators take, some with a reference to a sister or to themselves. */
export const schema: fc.Arbitrary<Schema> = fc.letrec<{ any: Schema }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    text,
    numeric,
    fc.constantFrom<Schema>(
      { type: 'boolean' },
      { type: 'null' },
      { type: ['string', 'null'] },
      true,
      {},
      { $ref: '#/$defs/sister' },
    ),
    values,
    objects(tie('any')),
    arrays(tie('any')),
    compositions(tie('any')),
    asserting(tie('any')),
    asserting(tie('any')).map((items) => ({ type: 'array', items })),
    fc.constant<Schema>({ type: 'object', properties: { next: { $ref: '#' } } }),
  ),
})).any

/** What `#/$defs/sister` is. */
export const sister = {
  type: 'object',
  properties: { kind: { type: 'string', const: 'S' }, a: { type: 'number' } },
  required: ['kind'],
}

function objects(any: fc.Arbitrary<Schema>): fc.Arbitrary<Schema> {
  return fc
    .record(
      {
        properties: fc.dictionary(name, any, { maxKeys: 3 }),
        required: fc.uniqueArray(name, { maxLength: 2 }),
        additionalProperties: any,
        patternProperties: any.map((one) => ({ '^a': one })),
        minProperties: fc.constant(1),
        propertyNames: fc.constant({ maxLength: 4 }),
        dependentRequired: fc.constant({ a: ['b'] }),
      },
      { requiredKeys: [] },
    )
    .chain((keywords) =>
      fc
        .constantFrom({ type: 'object' }, { type: ['object', 'string'] }, {})
        .map((type) => merged(type, keywords)),
    )
}

function arrays(any: fc.Arbitrary<Schema>): fc.Arbitrary<Schema> {
  return fc
    .record(
      {
        items: any,
        prefixItems: fc.array(any, { minLength: 1, maxLength: 2 }),
        minItems: fc.constantFrom(1, 2),
        maxItems: fc.constantFrom(1, 2),
        uniqueItems: fc.constant(true),
        contains: any,
      },
      { requiredKeys: [] },
    )
    .map((keywords) => merged({ type: 'array' }, keywords))
}

function compositions(any: fc.Arbitrary<Schema>): fc.Arbitrary<Schema> {
  const several = fc.array(any, { minLength: 1, maxLength: 3 })
  return fc
    .record(
      { allOf: several, anyOf: several, oneOf: several, not: any, if: any, then: any, else: any },
      { requiredKeys: [] },
    )
    .map((keywords) => merged({}, keywords))
}

/** Without a type: what it asserts is all it says. */
function asserting(any: fc.Arbitrary<Schema>): fc.Arbitrary<Schema> {
  return fc.oneof(
    scalar.map((excluded) => ({ not: { const: excluded } })),
    any.map((excluded) => ({ not: excluded })),
    fc.constant<Schema>({ if: { type: 'string' }, then: { minLength: 2 } }),
    fc.constant<Schema>({ minLength: 2, minimum: 1 }),
  )
}

function merged(first: object, second: object): Schema {
  return JSON.parse(JSON.stringify({ ...first, ...second }))
}

/** A value made along a schema: right in most places, by chance wrong in some. */
export function along(schema: Json | undefined, pick: (below: number) => number, depth = 0): Json {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema) || depth > 6) return pick(2)
  const of = schema as { readonly [keyword: string]: Json }
  if (pick(12) === 0) return chance[pick(chance.length)] ?? null
  if (of.$ref === '#/$defs/sister') return { kind: 'S', ...(pick(2) ? { a: 1 } : {}) }
  if (of.const !== undefined) return of.const
  const choices = listOf(of.enum) ?? listOf(of.anyOf) ?? listOf(of.oneOf) ?? listOf(of.allOf)
  if (choices)
    return of.enum
      ? (choices[pick(choices.length)] ?? null)
      : along(choices[pick(choices.length)], pick, depth + 1)
  const type = Array.isArray(of.type) ? of.type[pick(of.type.length)] : of.type
  if (type === 'object' || of.properties) return objectAlong(of, pick, depth)
  if (type === 'array') return arrayAlong(of, pick, depth)
  return scalars.get(String(type))?.[pick(3)] ?? chance[pick(chance.length)] ?? null
}

const listOf = (value: Json | undefined): readonly Json[] | undefined =>
  Array.isArray(value) ? value : undefined

const chance: readonly Json[] = ['A', 1, 1.5, null, true, [], {}, { a: 1 }, ['A']]

const scalars: ReadonlyMap<string, readonly Json[]> = new Map<string, readonly Json[]>([
  ['string', ['A', 'abc', 'B']],
  ['number', [1, 1.5, 0]],
  ['integer', [1, 2, 0]],
  ['boolean', [true, false, true]],
  ['null', [null, null, null]],
])

function objectAlong(
  of: { readonly [keyword: string]: Json },
  pick: (below: number) => number,
  depth: number,
): Json {
  const properties =
    typeof of.properties === 'object' && of.properties !== null ? Object.entries(of.properties) : []
  const required = listOf(of.required) ?? []
  const entries = properties
    .filter(([key]) => required.includes(key) || pick(2) === 0)
    .map(([key, inner]) => [key, along(inner, pick, depth + 1)])
  const undescribed = required
    .filter((key) => !entries.some(([known]) => known === key))
    .map((key) => [key, 1])
  return JSON.parse(
    `{${[...entries, ...undescribed].map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`,
  )
}

function arrayAlong(
  of: { readonly [keyword: string]: Json },
  pick: (below: number) => number,
  depth: number,
): Json {
  const prefix = listOf(of.prefixItems) ?? []
  const length = pick(3)
  return Array.from({ length }, (_, index) => along(prefix[index] ?? of.items, pick, depth + 1))
}
