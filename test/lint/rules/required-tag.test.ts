import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { bakery, message, saidOf } from '../bakery.js'

const said = (files: Parameters<typeof saidOf>[0]): readonly string[] => saidOf(files, 'required-tag')

/** An object whose fields may be looked at. */
const parts = (value: unknown): { readonly [key: string]: object } => Object(value)

test('a tag that may be missing, or whose payload may', () => {
  const baked = parts(message('Baked'))
  const data = { ...parts(baked.properties).data, required: [] }
  assert.equal(
    said({ 'messages/Baked.schema.json': { ...baked, properties: { ...parts(baked.properties), data } } }),
    [
      'warning required-tag messages/Baked.schema.json#/properties/data: The tag "/data/type" identifies the message type, but "type" is not required.',
    ],
  )
  assert.equal(said({ 'messages/Baked.schema.json': { ...baked, required: [] } }), [
    'warning required-tag messages/Baked.schema.json#: The tag "/data/type" identifies the message type, but "data" is not required.',
  ])
})

test('a tag that is required by a base, and by each branch of a union', () => {
  assert.equal(said({}), [])
  const { required, ...rest } = parts(message('Baked'))
  const base = { description: 'x', type: 'object', required }
  assert.equal(
    said({
      'resources/base.schema.json': base,
      'messages/Baked.schema.json': { ...rest, allOf: [{ $ref: '../resources/base.schema.json' }] },
    }),
    [],
  )
  assert.ok(Object.keys(bakery).length > 3)
})

test('what tells branches apart, but may be missing', () => {
  const branch = (value: string, required: readonly string[]) => ({
    type: 'object',
    properties: { kind: { description: 'x', const: value } },
    required,
  })
  const union = (...required: readonly (readonly string[])[]) =>
    said({
      'resources/loaf.schema.json': {
        description: 'x',
        oneOf: required.map((names, index) => branch(`kind${index}`, names)),
      },
    })
  assert.equal(union(['kind'], ['kind']), [])
  assert.equal(union(['kind'], []), [
    'warning required-tag resources/loaf.schema.json#: "kind" tells the branches apart, but is not required in each of them, so TypeScript cannot narrow by it.',
  ])
})

test.run()
