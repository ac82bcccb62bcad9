import { Ajv2020 } from 'ajv/dist/2020.js'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { lookupIn } from '../../generator/catalogue/named-shapes.js'
import { checksIn } from '../../generator/emit/checks/in-process.js'
import type { Json } from '../../generator/json/value.js'
import { isAssignable } from '../../generator/shape/assignable.js'
import { metaSchemaSharing } from '../meta-schemas.js'
import { emittedChecks } from './emitted.js'
import { catalogueOf } from './judges.js'

type Schema = { readonly [keyword: string]: Json }

/** For each JSON type a schema that asks something of its values; `inType` where the emitted type asks the same. */
const asking: readonly { readonly schema: Schema; readonly inType: boolean }[] = [
  { schema: { type: 'string', maxLength: 2 }, inType: false },
  { schema: { type: 'integer', minimum: 2 }, inType: false },
  { schema: { type: 'number', maximum: 1.5 }, inType: false },
  { schema: { const: true }, inType: true },
  { schema: { type: 'object', required: ['a'] }, inType: true },
  { schema: { type: 'array', items: { type: 'string' } }, inType: true },
  { schema: { type: 'null' }, inType: true },
]

const values: readonly Json[] = [
  ...['', 'ab', 'abc', 0, 2, 1.5, 2.5, -1, true, false, null],
  ...[{}, { a: 1 }, { a: null, b: [] }, [], ['s'], [1], [null]],
]

const pairs = asking.flatMap((first, index) => asking.slice(index + 1).map((second) => ({ first, second })))

/** A schema of two types in the ways that people write it: as a union, by a list of types, with words. */
const formsOf = (first: Schema, second: Schema): readonly Schema[] => [
  { anyOf: [first, second] },
  { oneOf: [first, second] },
  ...(first.type !== undefined && second.type !== undefined
    ? [{ ...first, ...second, type: [first.type, second.type] }]
    : []),
]

/** It as a reference, and in place, beside a schema of a third type. */
const cases = pairs.flatMap(({ first, second }, at) => {
  const others = asking.filter((one) => one !== first && one !== second)
  const third = others[at % others.length] ?? first
  return formsOf(first.schema, second.schema).flatMap((two, form) => {
    const $defs = { Two: { title: `Two${at}x${form}`, ...two } }
    const members: readonly (readonly Schema[])[] = [
      [{ $ref: '#/$defs/Two' }, third.schema],
      [third.schema, { description: 'Two types.', ...two }],
      [{ $ref: '#/$defs/Two', description: 'Two types.' }, third.schema, { type: 'null' }],
    ]
    return members.flatMap((list, way) =>
      ['anyOf', 'oneOf'].map((keyword) => ({
        schema: { ...(way === 1 ? {} : { $defs }), [keyword]: list },
        inType: [first, second, third].every(({ inType }) => inType),
      })),
    )
  })
})

const titled = cases.map(({ schema, inType }, index) => ({
  inType,
  schema: JSON.parse(JSON.stringify(schema).replaceAll(/"title":"Two/g, `"title":"Two${index}x`)),
  values,
}))
const catalogue = catalogueOf(titled)
const lookup = lookupIn(catalogue)
const inProcess = checksIn(catalogue)
const emitted = await emittedChecks(catalogue)

const named = (id: string): string => catalogue.named.find((one) => one.id === id)?.name ?? ''

const sharing = metaSchemaSharing()

test('a union of references to schemas of any two types is judged alike by three', async () => {
  const counts = { accepted: 0, refused: 0 }
  for (const [index, { schema, inType }] of titled.entries()) {
    const id = `resources/Case${index}.schema.json#`
    const plain = sharing(new Ajv2020({ strict: false, logger: false })).compile(schema)
    const check = await emitted(named(id))
    for (const value of values) {
      const expected = plain(value)
      const told = `${JSON.stringify(schema)} ${JSON.stringify(value)}`
      counts[expected ? 'accepted' : 'refused'] += 1
      assert.is(check(value) === null, expected, told)
      assert.is(inProcess(id)(value) === null, expected, told)
      const walked = isAssignable(value, lookup(id), lookup)
      if (expected) assert.ok(walked, told)
      if (inType && isUnexclusive(schema)) assert.is(walked, expected, told)
    }
  }
  assert.ok(counts.accepted > 1000 && counts.refused > 1000, JSON.stringify(counts))
})

/** That only one member may match is what no type can say. */
const isUnexclusive = (schema: Schema): boolean => !JSON.stringify(schema).includes('oneOf')

for (const { schema, right, wrong } of [
  {
    schema: {
      anyOf: [{ $ref: '#/$defs/N' }, { type: 'integer' }],
      $defs: { N: { anyOf: [{ type: 'string', maxLength: 2 }, { type: 'null' }] } },
    },
    right: ['ab', null, 1],
    wrong: ['abc', true, 1.5],
  },
  {
    schema: {
      anyOf: [{ $ref: '#/$defs/K' }, { type: 'string' }],
      $defs: { K: { type: ['object', 'array'], required: ['a'], minItems: 1 } },
    },
    right: [{ a: 1 }, [1], 's'],
    wrong: [{}, [], null],
  },
  {
    schema: {
      oneOf: [{ $ref: '#/$defs/K' }, { type: 'boolean' }],
      $defs: { K: { type: ['array', 'null'], items: { type: 'string' } } },
    },
    right: [['s'], [], null, true],
    wrong: [[1], {}, 's'],
  },
]) {
  test(`${JSON.stringify(schema)} is judged`, async () => {
    const small = catalogueOf([{ schema, values: [] }])
    const check = await (await emittedChecks(small))('Case0')
    assert.ok(right.every((value) => check(value) === null))
    assert.ok(wrong.every((value) => check(value) !== null))
  })
}

test.run()
