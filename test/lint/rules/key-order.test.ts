import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { saidOf } from '../bakery.js'

/** Whether a property with these keys, in their order, is warned of. */
const isTold = (property: object): boolean =>
  saidOf({
    'resources/loaf.schema.json': { description: 'x', type: 'object', properties: { a: property } },
  }).some((line) => line.startsWith('warning key-order resources/loaf.schema.json#/properties/a: '))

test('what a property is comes before what it holds, and that before examples', () => {
  const list = { type: 'array', items: { type: 'string' } }
  assert.not(isTold({ description: 'x', ...list, examples: [[]] }))
  assert.not(isTold({ ...list, description: undefined, maxItems: 2, 'x-own': 1, default: [] }))
  assert.not(isTold({ type: 'string', title: 'T', description: 'x', pattern: 'x' }))
  assert.not(isTold({ description: 'x', allOf: [], type: 'string', minLength: 1, anyOf: [], default: 'x' }))
  assert.ok(isTold({ anyOf: [], minLength: 1, description: 'x' }))
  assert.ok(isTold({ ...list, description: 'x' }))
  assert.ok(isTold({ description: 'x', items: {}, type: 'array' }))
  assert.ok(isTold({ description: 'x', default: 'x', type: 'string' }))
  assert.not(isTold({ 'x-own': 1, type: 'string', 'x-other': 1, maxLength: 2 }))
  assert.ok(isTold({ 'x-own': 1, maxLength: 2, 'x-other': 1, type: 'string' }))
})

test('of other schemas it does not ask', () => {
  const loaf = {
    type: 'object',
    properties: {},
    description: 'x',
    $defs: { a: { minLength: 1, description: 'x' } },
  }
  assert.equal(saidOf({ 'resources/loaf.schema.json': loaf }, 'key-order'), [])
})

test.run()
