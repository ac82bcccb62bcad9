import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { message, saidOf } from '../bakery.js'

const said = (loaf: object): readonly string[] =>
  saidOf({ 'resources/loaf.schema.json': { description: 'x', ...loaf } }, 'default', 'property-example').map(
    (line) => line.replace('resources/loaf.schema.json#', ''),
  )

test('a default and an example that do not fit', () => {
  const properties = {
    weight: { description: 'x', type: 'integer', minimum: 1, default: 0, examples: [5, 'heavy'] },
    tags: { description: 'x', type: 'array', items: { type: 'string' }, default: ['a', 1] },
    crust: { description: 'x', $ref: '#/$defs/crust', default: 'none' },
  }
  const $defs = { crust: { description: 'x', enum: ['thin', 'thick'], examples: ['soft'] } }
  assert.equal(said({ type: 'object', properties, $defs }), [
    'warning default /properties/weight/default: The default is not valid: it must be >= 1.',
    'warning property-example /properties/weight/examples/1: The example is not valid: it must be an integer.',
    'warning default /properties/tags/default: The default is not valid: "/1" must be a string.',
    'warning default /properties/crust/default: The default is not valid: it must be one of "thin", "thick".',
    'warning property-example /$defs/crust/examples/0: The example is not valid: it must be one of "thin", "thick".',
  ])
})

test('what fits, also by a reference that leads back, and beside a "$ref" that ignores it', () => {
  const properties = {
    weight: { description: 'x', type: 'integer', minimum: 1, default: 1, examples: [5, 8.0] },
    inner: { description: 'x', $ref: '#', default: {}, examples: [{ inner: { inner: {} } }] },
    nothing: { description: 'x', default: null, examples: ['anything'] },
  }
  assert.equal(said({ type: 'object', properties }), [])
  const $schema = 'http://json-schema.org/draft-07/schema#'
  const definitions = { text: { description: 'x', type: 'string' } }
  const ignoring = { description: 'x', $ref: '#/definitions/text', default: 1 }
  assert.equal(said({ $schema, type: 'object', definitions, properties: { a: ignoring } }), [])
})

test('the examples of a message type are another rule', () => {
  const baked = { ...message('Baked'), examples: [{ channel: '/bakery', data: {} }] }
  assert.equal(saidOf({ 'messages/Baked.schema.json': baked }, 'property-example'), [])
})

test.run()
