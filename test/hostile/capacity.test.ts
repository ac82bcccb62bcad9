// timeout: 300
import { pathToFileURL } from 'node:url'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Check } from '../../generator/runtime/check.js'
import { temporaryFolder } from '../temporary.js'
import { definitions, object, range, withResource } from './one-resource.js'

const string = { type: 'string' }

/** The emitted validator of the resource, loaded as a user would. */
async function validatorOf(schema: unknown): Promise<(value: unknown) => boolean> {
  const { outputs, said } = await withResource(schema)
  assert.equal(said, [])
  const folder = temporaryFolder(Object.fromEntries(outputs.map(({ path, text }) => [path, text])))
  const { checkThing }: { checkThing: Check } = await import(pathToFileURL(`${folder}/checks.js`).href)
  return (value) => checkThing(value) === null
}

test('20,000 properties in one object', async () => {
  const names = range(20_000).map((index) => `p${index}`)
  const check = await validatorOf({
    ...object(Object.fromEntries(names.map((name) => [name, string]))),
    required: ['p7'],
  })
  assert.is(check(Object.fromEntries(names.map((name) => [name, 'x']))), true)
  assert.is(check({ p7: 'x' }), true)
  assert.is(check({ p7: 'x', p19999: 1 }), false)
  assert.is(check({ p8: 'x' }), false)
})

test('100,000 values', async () => {
  const check = await validatorOf({ type: 'string', enum: range(100_000).map((index) => `v${index}`) })
  assert.is(check('v99999'), true)
  assert.is(check('v100000'), false)
})

test('20,000 objects as values', async () => {
  const check = await validatorOf({ enum: range(20_000).map((index) => ({ a: index, b: [index] })) })
  assert.is(check({ b: [19_999], a: 19_999 }), true)
  assert.is(check({ a: 1, b: [2] }), false)
})

test('2,000 members that a property tells apart', async () => {
  const member = (index: number): object => object({ kind: { const: `k${index}` }, [`a${index}`]: string })
  const check = await validatorOf({ oneOf: range(2_000).map(member) })
  for (const index of [0, 1, 31, 32, 33, 1_999]) {
    assert.is(check({ kind: `k${index}`, [`a${index}`]: 'x' }), true)
    assert.is(check({ kind: `k${index}`, [`a${index}`]: 1 }), false)
    assert.is(check({ kind: `k${index}` }), false)
  }
  assert.is(check({ kind: 'k2000' }), false)
  assert.is(check({}), false)
})

test('a hundred members that a property tells apart, and one for the rest', async () => {
  const kinds = range(100).map((index) => `k${index}`)
  const rest = object({ kind: { type: 'string', not: { enum: kinds } }, rest: string })
  const member = (kind: string): object => object({ kind: { const: kind }, [kind]: string })
  const check = await validatorOf({ anyOf: [...kinds.map(member), rest] })
  assert.is(check({ kind: 'k99', k99: 'x' }), true)
  assert.is(check({ kind: 'k99', rest: 'x' }), false)
  assert.is(check({ kind: 'other', rest: 'x' }), true)
  assert.is(check({ kind: 'other', rest: 1 }), false)
})

test('2,000 members that nothing tells apart', async () => {
  const check = await validatorOf({ anyOf: range(2_000).map((index) => object({ [`a${index}`]: string })) })
  for (const index of [0, 44, 45, 1_000, 1_999]) {
    assert.is(check({ [`a${index}`]: 'x' }), true)
    assert.is(check({ [`a${index}`]: 1 }), false)
  }
  assert.is(check({ a2000: 'x' }), false)
})

test('600 references as members', async () => {
  const $defs = definitions(600, (index) => object({ kind: { const: index } }))
  const check = await validatorOf({
    $defs,
    oneOf: range(600).map((index) => ({ $ref: `#/$defs/d${index}` })),
  })
  assert.is(check({ kind: 599 }), true)
  assert.is(check({ kind: 600 }), false)
})

test('2,000 patterns, and 2,000 places of a tuple', async () => {
  const patterned = await validatorOf({
    type: 'object',
    patternProperties: Object.fromEntries(range(2_000).map((index) => [`^a${index}$`, string])),
  })
  assert.is(patterned({ a1999: 'x', b: 1 }), true)
  assert.is(patterned({ a1999: 1 }), false)
  const tuple = await validatorOf({
    type: 'array',
    prefixItems: range(2_000).map((index) => ({ const: index })),
  })
  assert.is(tuple(range(2_000)), true)
  assert.is(tuple([...range(1_999), 0]), false)
})

test('a topic with 1,000 message types', async () => {
  const names = range(1_000).map((index) => `Type${index}`)
  const message = (name: string): object =>
    object({ data: object({ kind: { type: 'string', const: name } }) })
  const { outputs, said } = await withResource(string, {
    ...Object.fromEntries(names.map((name) => [`messages/${name}.schema.json`, message(name)])),
    'topics/many.schema.json': {
      title: '/many',
      oneOf: names.map((name) => ({ $ref: `../messages/${name}.schema.json` })),
    },
  })
  assert.equal(said, [])
  assert.ok(outputs.find(({ path }) => path === 'topics.js')?.text.includes("'Type999'"))
})

test.run()
