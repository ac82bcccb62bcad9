import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { checksIn } from '../../../generator/emit/checks/in-process.js'
import type { Json } from '../../../generator/json/value.js'
import { issuesOf } from '../../../generator/runtime/issue.js'
import { emittedChecks } from '../../agreement/emitted.js'
import { catalogueOf } from '../../agreement/judges.js'

/** What the emitted check says of a value, as the one in process must: `pointer message` of each issue. */
async function lines(schema: Json, value: Json): Promise<readonly string[]> {
  const catalogue = catalogueOf([{ schema, values: [] }])
  const check = await (await emittedChecks(catalogue))('Case0')
  const inProcess = checksIn(catalogue)('resources/Case0.schema.json#')
  const told = issuesOf(check(value) ?? [], value)
  assert.equal(told, issuesOf(inProcess(value) ?? [], value))
  return told.map(({ pointer, message }) => `${pointer} ${message}`)
}

const rows: readonly (readonly [schema: Json, value: Json, ...told: readonly string[]])[] = [
  [{ type: 'number', multipleOf: 0.01 }, 19.99],
  [{ type: 'number', multipleOf: 0.01 }, 0.29],
  [{ type: 'number', multipleOf: 0.01 }, 4.35],
  [{ type: 'number', multipleOf: 0.01 }, 4.355, ' must be a multiple of 0.01'],
  [{ type: 'number', multipleOf: 1 }, 1e22],
  [{ type: 'integer', multipleOf: 3 }, 4, ' must be a multiple of 3'],
  [{ type: 'array', minItems: 2, maxItems: 2 }, [1], ' must have exactly 2 items'],
  [{ type: 'array', minItems: 2, maxItems: 2 }, [1, 2, 3], ' must have exactly 2 items'],
  [{ type: 'array', minItems: 2, maxItems: 3 }, [1], ' must have at least 2 items'],
  [{ type: 'string', minLength: 1, maxLength: 1 }, 'ab', ' must have exactly 1 character'],
  [{ type: 'object', minProperties: 1, maxProperties: 1 }, {}, ' must have exactly 1 key'],
  [
    { type: 'array', prefixItems: [true, true], items: false, minItems: 2 },
    [1],
    ' must have exactly 2 items',
  ],
  [
    { type: 'array', prefixItems: [true, true], items: false, minItems: 2 },
    [1, 2, 3],
    ' must have exactly 2 items',
  ],
  [
    { type: 'array', prefixItems: [true, true], items: false, minItems: 1 },
    [1, 2, 3],
    ' must have at most 2 items',
  ],
  [{ type: 'array', uniqueItems: true, items: { type: 'string' } }, ['a', 'b', 'constructor']],
  [{ type: 'array', uniqueItems: true, items: { type: 'string' } }, ['a', 'a'], ' must have unique items'],
  [
    { type: 'array', uniqueItems: true, items: { type: ['string', 'number'] } },
    ['__proto__', 1, '__proto__'],
    ' must have unique items',
  ],
  [{ type: 'array', uniqueItems: true, items: { enum: ['a', 'b'] } }, ['b', 'b'], ' must have unique items'],
  [
    { type: 'object', propertyNames: { enum: ['a', 'b'] } },
    { c: 1 },
    '/c must have a name that is one of "a", "b"',
  ],
]

for (const [schema, value, ...told] of rows) {
  test(`${JSON.stringify(schema)} of ${JSON.stringify(value)}`, async () => {
    assert.equal(await lines(schema, value), told)
  })
}

const tagged = (kind: string, name: string): Json => ({
  type: 'object',
  properties: { kind: { const: kind }, [name]: { type: 'string' } },
  required: ['kind', name],
})
const written = [tagged('A', 'a'), tagged('B', 'b')]
const referred = [{ $ref: '#/$defs/A' }, { $ref: '#/$defs/B' }]
const $defs = { A: { title: 'Aa', ...Object(written[0]) }, B: { title: 'Bb', ...Object(written[1]) } }

test('an unknown or missing tag is one fault, whether members are references or not', async () => {
  for (const keyword of ['anyOf', 'oneOf']) {
    for (const schema of [{ [keyword]: written }, { [keyword]: referred, $defs }]) {
      assert.equal(await lines(schema, { kind: 'C' }), ['/kind must be one of "A", "B"'])
      assert.equal(await lines(schema, { kind: null, a: 1 }), ['/kind must be one of "A", "B"'])
      assert.equal(await lines(schema, { b: 1 }), ['/kind is missing'])
      assert.equal(await lines(schema, { kind: 'B' }), ['/b is missing'])
      assert.equal(await lines(schema, { kind: 'B', b: 1 }), ['/b must be a string'])
    }
  }
})

const branch = (name: string): Json => ({
  type: 'object',
  properties: { id: { type: 'string' }, [name]: { type: 'string' } },
  required: ['id', name],
})
const [x, y] = [branch('x'), branch('y')]
const others = [
  [x, y],
  [x, y, { type: 'null' }],
  [{ $ref: '#/$defs/x' }, { $ref: '#/$defs/y' }],
]

test('what all objects of an untagged union ask for alike is told alone', async () => {
  for (const keyword of ['anyOf', 'oneOf']) {
    for (const members of others) {
      const schema = { [keyword]: members, $defs: { x, y } }
      assert.equal(await lines(schema, {}), ['/id is missing'])
      assert.equal(await lines(schema, { id: 1 }), ['/id must be a string'])
      assert.equal(await lines(schema, { id: 'a' }), [' must have "x", or "y"'])
    }
    const nested = { type: 'object', properties: { data: { [keyword]: [x, y] } }, required: ['data'] }
    assert.equal(await lines(nested, { data: {} }), ['/data/id is missing'])
    assert.equal(await lines(nested, { data: 7 }), ['/data must be an object'])
    const beside = { ...Object(x), required: ['id'], [keyword]: [{ required: ['x'] }, { required: ['y'] }] }
    assert.equal(await lines(beside, {}), ['/id is missing'])
  }
})

test('so it is among the members that no tag tells apart', async () => {
  const free = (name: string): Json => ({
    type: 'object',
    properties: { kind: { type: 'string', not: { const: 'A' } }, id: { type: 'string' } },
    required: ['kind', 'id', name],
  })
  const named = { type: 'object', properties: { kind: { const: 'A' } }, required: ['kind', 'id', 'a'] }
  const schema = { anyOf: [named, free('x'), free('y')] }
  assert.equal(await lines(schema, { kind: 'C' }), ['/id is missing'])
  assert.equal(await lines(schema, { kind: 'C', id: 'a' }), [' must have "x", or "y"'])
  assert.equal((await lines(schema, { kind: 'A' })).toSorted(), ['/a is missing', '/id is missing'])
})

test.run()
