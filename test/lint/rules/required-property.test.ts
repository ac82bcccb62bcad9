import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { message, saidOf } from '../bakery.js'

const words = { description: 'x' }
const text = { ...words, type: 'string' }
const file = 'resources/loaf.schema.json'

/** What the rule says of a schema, and of another that it may refer to. */
const said = (loaf: object, crumb: object = words): readonly string[] =>
  saidOf({ [file]: { ...words, ...loaf }, 'resources/crumb.schema.json': crumb }, 'required-property')

const near = (pointer: string, name: string, meant: string): string =>
  `warning required-property ${file}#${pointer}: "${name}" is required, but "properties" does not describe it. Did you mean "${meant}"?`

test('a name that is almost one of a property is told at its place', () => {
  assert.equal(said({ properties: { foo: text, bar: text }, required: ['bar', 'fooo'] }), [
    near('/required/1', 'fooo', 'foo'),
  ])
  const data = { type: 'object', properties: { flour: text }, required: ['fluor'] }
  assert.equal(said({ properties: { data } }), [near('/properties/data/required/0', 'fluor', 'flour')])
})

test('a name that is like none is fine, and so is one with nothing beside it', () => {
  assert.equal(said({ properties: { foo: text }, required: ['weight'] }), [])
  assert.equal(said({ required: ['fooo'] }), [])
})

test('the property may be described wherever the same object is', () => {
  const required = ['fooo']
  const properties = { foo: text }
  const more = { properties: { fooo: text } }
  const crumb = { $ref: 'crumb.schema.json' }
  for (const loaf of [
    { properties, required, allOf: [more] },
    { properties, required, anyOf: [more, {}] },
    { allOf: [{ properties, required }, more] },
    { ...more, then: { properties, required }, if: {} },
    { properties, required, patternProperties: { '^fo+$': text } },
    { properties, required, $defs: { a: { ...words, allOf: [{ $ref: '#' }, more] } } },
    { items: { properties, required }, allOf: [{ items: more }] },
    { properties: { a: { ...words, properties, required } }, allOf: [{ properties: { a: more } }] },
  ])
    assert.equal(said(loaf), [], JSON.stringify(loaf))
  assert.equal(said({ properties, required, ...crumb }, { ...words, ...more }), [])
  assert.equal(said({ allOf: [crumb], properties, required }, { ...words, ...more }), [])
})

test('a reference lends its names, yet not to others that use it', () => {
  const crumb = { ...words, properties: { foo: text } }
  const $ref = 'crumb.schema.json'
  assert.equal(said({ $ref, required: ['fooo'] }, crumb), [near('/required/0', 'fooo', 'foo')])
  const [one, other] = [
    { ...words, $ref, properties: { chat: text } },
    { ...words, $ref, required: ['chats'] },
  ]
  assert.equal(said({ properties: { one, other } }, crumb), [])
  const $defs = { a: { ...words, required: ['chats'] } }
  assert.equal(said({ properties: { chat: text }, $ref: '#/$defs/a', $defs }), [])
})

test('of a file that refers to nothing that is there, no more is said', () => {
  assert.equal(said({ properties: { foo: text }, required: ['fooo'], $ref: 'none.schema.json' }), [])
})

test('a payload may require more than the envelope that holds it', () =>
  assert.equal(
    saidOf({ 'messages/Baked.schema.json': message('Baked', { required: ['data', 'channel'] }) }),
    [],
  ))

test('a name that nothing describes and no example has is told once, as the cause', () => {
  const loaf = {
    description: 'A loaf.',
    type: 'object',
    properties: { weight: { description: 'In grams.', type: 'number' } },
    required: ['wieght'],
  }
  const baked = message('Baked', {}, { loaf: { $ref: '../resources/loaf.schema.json' } })
  const example = { channel: '/bakery', data: { type: 'Baked', loaf: { weight: 900 } } }
  const files = {
    'resources/loaf.schema.json': loaf,
    'messages/Baked.schema.json': { ...baked, examples: [example, example, example] },
  }
  assert.equal(saidOf(files), [
    'error example resources/loaf.schema.json#/required/0: "wieght" is required, but "properties" does not describe it. Did you mean "weight"? It makes 3 examples invalid.',
  ])
  assert.equal(saidOf({ ...files, 'resources/loaf.schema.json': { ...loaf, required: ['colour'] } }), [
    'error example resources/loaf.schema.json#/required/0: "colour" is required, but "properties" does not describe it. It makes 3 examples invalid.',
  ])
  assert.equal(saidOf({ ...files, 'resources/loaf.schema.json': { ...loaf, required: ['weight'] } }), [])
})

test.run()
