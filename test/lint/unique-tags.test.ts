import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { message, saidOf, topic } from './bakery.js'

test('two message types with one tag', () => {
  assert.equal(saidOf({ 'messages/Z.schema.json': message('Baked') }, 'unique-tag'), [
    'error unique-tag messages/Z.schema.json#/properties/data/properties/type/const: The tag "Baked" is already used by "messages/Baked.schema.json#".',
  ])
})

test('a second spelling is a tag too', () => {
  const spelt = { description: 'The tag.', enum: ['Sold', 'Baked'] }
  assert.equal(saidOf({ 'messages/Sold.schema.json': message('Sold', {}, { type: spelt }) }, 'unique-tag'), [
    'error unique-tag messages/Sold.schema.json#/properties/data/properties/type/enum: The tag "Baked" is already used by "messages/Baked.schema.json#".',
  ])
})

test('two message types with tags of their own', () => {
  assert.equal(
    saidOf({
      'topics/bakery.schema.json': topic('/bakery', 'Baked', 'Sold'),
      'messages/Sold.schema.json': message('Sold'),
    }),
    [],
  )
})

test.run()
