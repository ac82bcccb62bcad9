import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { message, saidOf } from '../bakery.js'

test('what has no description', () => {
  assert.equal(
    saidOf({
      'topics/bakery.schema.json': { title: '/bakery', oneOf: [{ $ref: '../messages/Baked.schema.json' }] },
      'messages/Baked.schema.json': message(
        'Baked',
        {},
        { 'a/b': { type: 'object', properties: { properties: { type: 'string' } } } },
      ),
      'resources/loaf.schema.json': { type: 'object', $defs: { crust: { type: 'string' } } },
    }),
    [
      'warning description messages/Baked.schema.json#/properties/data/properties/a~1b: This property has no "description".',
      'warning description messages/Baked.schema.json#/properties/data/properties/a~1b/properties/properties: This property has no "description".',
      'warning description resources/loaf.schema.json#: This schema has no "description".',
      'warning description resources/loaf.schema.json#/$defs/crust: This definition has no "description".',
      'warning description topics/bakery.schema.json#: This topic has no "description".',
    ],
  )
})

test('a reference is described by its target, a condition needs no words', () => {
  assert.equal(
    saidOf({
      'messages/Baked.schema.json': message(
        'Baked',
        {
          if: { properties: { data: { required: ['loaf'] } } },
          then: { properties: { data: { minProperties: 2 } } },
        },
        { loaf: { $ref: '../resources/loaf.schema.json' } },
      ),
    }),
    [],
  )
})

test.run()
