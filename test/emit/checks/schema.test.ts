import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { validatorSchema } from '../../../generator/emit/checks/schema/index.js'
import { readJson } from '../../../generator/json/read.js'
import type { Json } from '../../../generator/json/value.js'
import { normalise } from '../../../generator/normalise/index.js'
import { resolve } from '../../../generator/schema/resolve.js'
import { lenientLookup } from '../../../generator/shape/shape-lookup.js'

/** What ajv is given for a resource, and where its keywords come from. */
function restricted(schema: Json) {
  const path = 'resources/a.schema.json'
  const { document } = readJson(JSON.stringify(schema))
  if (!document) throw new Error('no JSON')
  const { value: shapes } = normalise(resolve([{ path, text: '', document }]).value)
  const lookup = lenientLookup(shapes)
  return validatorSchema(lookup(`${path}#`), lookup)
}

const tagged = (tag: string, name: string): Json => ({
  type: 'object',
  properties: { kind: { type: 'string', const: tag }, [name]: { type: 'string' } },
  required: ['kind', name],
})

test('an open list is its base type: what is not listed is welcome', () => {
  const { schema } = restricted({ type: 'string', anyOf: [{ enum: ['A', 'B'] }, { type: 'string' }] })
  assert.equal(schema, { type: 'string' })
})

test('members of different types are told apart by type, and only one is judged', () => {
  const { schema } = restricted({ anyOf: [{ type: 'null' }, { type: 'array', items: { type: 'string' } }] })
  assert.equal(schema, {
    type: ['null', 'array'],
    types: [['array']],
    byType: [{ type: 'array', items: { type: 'string' } }],
  })
})

test('objects are told apart by the property that differs, which is judged once', () => {
  const { schema } = restricted({ oneOf: [tagged('a', 'x'), tagged('b', 'y')] })
  assert.equal(schema, {
    type: 'object',
    required: ['kind'],
    properties: { kind: { enum: ['a', 'b'] } },
    discriminator: { property: 'kind', values: [['a'], ['b']] },
    byDiscriminator: [
      { required: ['x'], properties: { x: { type: 'string' } } },
      { required: ['y'], properties: { y: { type: 'string' } } },
    ],
  })
})

test('the case for every other value need not rule out those of the others, but what else it does', () => {
  const rest = (...excluded: string[]): Json => ({
    type: 'object',
    properties: { kind: { type: 'string', not: { enum: excluded } } },
    required: ['kind'],
  })
  const judged = (...excluded: string[]): unknown => {
    const { schema } = restricted({ oneOf: [tagged('a', 'x'), rest(...excluded)] })
    return typeof schema === 'object' && schema.byDiscriminator
  }
  const first = { required: ['x'], properties: { x: { type: 'string' } } }
  assert.equal(judged('a'), [first, { properties: { kind: { type: 'string' } } }])
  assert.equal(judged('a', 'b'), [
    first,
    { properties: { kind: { type: 'string', not: { enum: ['a', 'b'] } } } },
  ])
})

test('what all cases refer to alike is judged once, wherever they say so', () => {
  const path = 'resources/a.schema.json'
  const item = (kind: string): Json => ({
    type: 'object',
    properties: { kind: { const: kind }, inner: { $ref: '#/definitions/inner' }, [kind]: { type: 'string' } },
    required: ['kind'],
  })
  const { schema } = restricted({
    definitions: { inner: { type: 'object', properties: { id: { type: 'string' } } } },
    oneOf: [item('a'), item('b')],
  })
  assert.equal(typeof schema === 'object' && schema.properties, {
    inner: { reference: `${path}#/definitions/inner` },
    kind: { enum: ['a', 'b'] },
  })
})

test('each keyword leads back to where it was written, through merged objects too', () => {
  const { origins } = restricted({
    type: 'object',
    properties: { id: { type: 'string', minLength: 1 } },
    allOf: [{ properties: { size: { type: 'integer' } }, required: ['size'] }],
  })
  assert.is(origins().get('#/properties/id/minLength'), 'resources/a.schema.json#/properties/id/minLength')
  assert.is(origins().get('#/properties/size/type'), 'resources/a.schema.json#/allOf/0/properties/size/type')
})

test('what all cases of a discriminator require is asked for where the first of them says so', () => {
  const cases = { oneOf: [tagged('a', 'x'), tagged('b', 'y')] }
  const file = 'resources/a.schema.json#'
  assert.is(restricted(cases).origins().get('#/required'), `${file}/oneOf/0/required`)
  const { schema, origins } = restricted({
    type: 'object',
    properties: { id: { type: 'string' } },
    required: ['id'],
    ...cases,
  })
  assert.is(origins().get('#/required'), `${file}/required`)
  assert.is(origins().get('#/allOf/0/required'), `${file}/oneOf/0/required`)
  const restated = restricted({
    type: 'object',
    properties: { kind: { type: 'string' } },
    required: ['kind'],
    oneOf: ['a', 'b'].map((kind) => ({ properties: { kind: { const: kind }, [kind]: { type: 'string' } } })),
  })
  assert.is(restated.origins().get('#/required'), `${file}/required`)
  assert.equal(typeof schema === 'object' && [schema.required, schema.allOf], [
    ['id'],
    [{ required: ['kind'] }],
  ])
})

test('keys that need escaping are found under the pointer that ajv gives', () => {
  const { origins } = restricted({ type: 'object', properties: { 'a/b c': { type: 'string' } } })
  assert.is(origins().get('#/properties/a~1b%20c/type'), 'resources/a.schema.json#/properties/a~1b c/type')
})

test('ajv is asked for own properties only where a name is inherited', () => {
  assert.is(restricted({ type: 'object', properties: { id: { type: 'string' } } }).ownProperties, false)
  assert.is(restricted({ type: 'object', properties: { valueOf: { type: 'string' } } }).ownProperties, true)
})

test.run()
