import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { manifest, message, saidOf } from '../bakery.js'

const strict = { 'catalogue.json': { ...manifest, requireTypes: true } }
const words = { description: 'x' }

test('a property, a definition and a schema without a type', () => {
  assert.equal(
    saidOf({
      ...strict,
      'messages/Baked.schema.json': message(
        'Baked',
        {},
        { a: words, b: { ...words, minLength: 1 }, c: true },
      ),
      'resources/loaf.schema.json': {
        ...words,
        properties: {},
        $defs: { d: { ...words, anyOf: [{ type: 'null' }, {}] } },
      },
    }),
    [
      'error stated-type messages/Baked.schema.json#/properties/data/properties/a: This property has no "type".',
      'error stated-type messages/Baked.schema.json#/properties/data/properties/b: This property has no "type".',
      'error stated-type messages/Baked.schema.json#/properties/data/properties/c: This property has no "type".',
      'error stated-type resources/loaf.schema.json#: This schema has no "type".',
      'error stated-type resources/loaf.schema.json#/$defs/d: This definition has no "type".',
    ],
  )
})

test('values, references and members state it', () => {
  const stated = {
    a: { ...words, const: 1 },
    b: { ...words, enum: ['a'] },
    c: { $ref: '../resources/loaf.schema.json' },
    d: { ...words, anyOf: [{ type: 'null' }, { $ref: '../resources/loaf.schema.json' }] },
    e: { ...words, allOf: [{ minLength: 1 }, { type: 'string' }] },
    f: false,
  }
  assert.equal(saidOf({ ...strict, 'messages/Baked.schema.json': message('Baked', {}, stated) }), [])
})

test('draft-07 does not look beside a reference; references in a circle state nothing', () => {
  const loaf = (schema: object) => ({
    ...strict,
    'resources/loaf.schema.json': { ...words, type: 'object', ...schema },
  })
  assert.equal(
    saidOf(
      loaf({
        $schema: 'http://json-schema.org/draft-07/schema#',
        properties: { a: { $ref: '#/definitions/b', type: 'string' } },
        definitions: { b: words },
      }),
      'stated-type',
    ).map((line) => line.replace(/:.*/, '')),
    [
      'error stated-type resources/loaf.schema.json#/properties/a',
      'error stated-type resources/loaf.schema.json#/definitions/b',
    ],
  )
  assert.is(saidOf(loaf({ properties: { a: { $ref: '#/properties/a' } } }), 'stated-type').length, 1)
})

test('a catalogue that does not ask for it', () => {
  assert.equal(saidOf({ 'messages/Baked.schema.json': message('Baked', {}, { a: words }) }), [])
})

test.run()
