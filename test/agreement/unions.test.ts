import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { checksOf } from '../../generator/emit/checks/in-process.js'
import { readJson } from '../../generator/json/read.js'
import type { Json } from '../../generator/json/value.js'
import { normalise } from '../../generator/normalise/index.js'
import { resolve } from '../../generator/schema/resolve.js'
import { lenientLookup } from '../../generator/shape/shape-lookup.js'
import { metaSchemaSharing } from '../meta-schemas.js'

/** Our check of a schema, which tells members apart and judges what they share once. */
function ourCheck(schema: Json): (value: unknown) => boolean {
  const path = 'resources/a.schema.json'
  const { document } = readJson(JSON.stringify(schema))
  if (!document) throw new Error('no JSON')
  const { value: shapes } = normalise(resolve([{ path, text: '', document }]).value)
  const check = checksOf(lenientLookup(shapes))(`${path}#`)
  return (value) => check(value) === null
}

const sharing = metaSchemaSharing()

/** ajv's on the schema as it is written, which tries every member. */
function plainCheck(schema: { readonly [keyword: string]: Json }): (value: unknown) => boolean {
  const check = sharing(new Ajv2020({ strict: false, logger: false, ownProperties: true })).compile(schema)
  return (value) => check(value) === true
}

const kinds = ['a', 'b', 'c', 'd', 1, true] as const
const kind = fc.constantFrom(...kinds)
const tag = fc.oneof(
  kind.map((value) => ({ const: value })),
  fc.uniqueArray(kind, { minLength: 1, maxLength: 3 }).map((list) => ({ enum: list })),
  fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 })
    .map((list) => ({ type: 'string', not: { enum: list } })),
  fc.constant({ type: 'string' }),
)
const inner = fc.constantFrom<{ readonly [keyword: string]: Json }>(
  { type: 'string' },
  { type: 'integer' },
  { type: ['string', 'null'] },
  { $ref: '#/$defs/part' },
  { type: 'array', items: { type: 'string' } },
  { oneOf: [{ type: 'null' }, { $ref: '#/$defs/part' }] },
)
const member = fc
  .record({
    kind: fc.option(tag, { nil: undefined, freq: 6 }),
    shared: fc.option(inner, { nil: undefined }),
    others: fc.dictionary(fc.constantFrom('x', 'y', 'constructor'), inner, { maxKeys: 2 }),
    required: fc.uniqueArray(fc.constantFrom('shared', 'x', 'y'), { maxLength: 2 }),
    isTagged: fc.boolean(),
  })
  .map((of) => ({
    type: 'object',
    properties: {
      ...(of.kind ? { kind: of.kind } : {}),
      ...(of.shared ? { shared: of.shared } : {}),
      ...of.others,
    },
    required: [...(of.kind || of.isTagged ? ['kind'] : []), ...of.required],
  }))
const union = fc
  .record({
    members: fc.array(member, { minLength: 2, maxLength: 5 }),
    keyword: fc.constantFrom('anyOf', 'oneOf'),
    besides: fc.constantFrom<{ readonly [keyword: string]: Json }>(
      {},
      { type: 'object', required: ['x'] },
      { minProperties: 2 },
    ),
  })
  .map(({ members, keyword, besides }) => ({
    $defs: { part: { type: 'object', properties: { id: { type: 'string' } } } },
    ...besides,
    [keyword]: members,
  }))

const content = fc.constantFrom<unknown>('s', 1, 1.5, null, [], ['s'], [1], {}, { id: 's' }, { id: 1 })
const value = fc.oneof(
  { weight: 1, arbitrary: content },
  {
    weight: 9,
    arbitrary: fc.record(
      {
        kind: fc.oneof({ weight: 9, arbitrary: kind }, { weight: 1, arbitrary: content }),
        shared: content,
        x: content,
        y: content,
        constructor: content,
      },
      { requiredKeys: [] },
    ),
  },
)

test('a union is judged as ajv judges it, however its members are told apart', () => {
  const counts = { accepted: 0, refused: 0 }
  fc.assert(
    fc.property(union, fc.array(value, { minLength: 20, maxLength: 40 }), (schema, values) => {
      const [ours, plain] = [ourCheck(schema), plainCheck(schema)]
      for (const one of values) {
        const expected = plain(one)
        counts[expected ? 'accepted' : 'refused'] += 1
        assert.is(ours(one), expected, JSON.stringify(one))
      }
    }),
    { numRuns: 150 },
  )
  assert.ok(counts.accepted > 100 && counts.refused > 100, JSON.stringify(counts))
})

test('so it is where there are many members', () => {
  const names = Array.from({ length: 40 }, (_, index) => `k${index}`)
  const rest = (field: string): Json => ({
    type: 'object',
    properties: { kind: { type: 'string', not: { enum: names } }, [field]: { type: 'string' } },
    required: ['kind', field],
  })
  const members = names.map((name) => ({
    type: 'object',
    properties: { kind: { const: name }, [name]: { type: 'string' } },
    required: ['kind'],
  }))
  for (const others of [[], [rest('x')], [rest('x'), rest('y')]]) {
    for (const keyword of ['anyOf', 'oneOf']) {
      const schema = { [keyword]: [...members, ...others] }
      const [ours, plain] = [ourCheck(schema), plainCheck(schema)]
      for (const name of ['k0', 'k31', 'k32', 'k39', 'other', 1, undefined]) {
        for (const more of [{}, { k31: 1, k39: 's' }, { x: 's' }, { x: 's', y: 's' }, { y: 1 }]) {
          const one = name === undefined ? more : { kind: name, ...more }
          assert.is(ours(one), plain(one), JSON.stringify([keyword, others.length, one]))
        }
      }
    }
  }
})

test.run()
