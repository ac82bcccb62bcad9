import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { message, saidOf, topic } from '../bakery.js'

const both = { 'topics/bakery.schema.json': topic('/bakery', 'Baked', 'Sold') }
const fault = (pointer: string): string =>
  `error unique-tag messages/Sold.schema.json#/properties/data/properties/type/${pointer}: The tag "Baked" is already used by "messages/Baked.schema.json#", which is also on "/bakery".`

test('two message types with one tag on one topic', () => {
  const sold = message('Baked', { title: 'Sold' })
  assert.equal(saidOf({ ...both, 'messages/Sold.schema.json': sold }, 'unique-tag'), [fault('const')])
})

test('a second spelling is a tag too', () => {
  const spelt = { description: 'The tag.', enum: ['Sold', 'Baked'] }
  const sold = message('Sold', {}, { type: spelt })
  assert.equal(saidOf({ ...both, 'messages/Sold.schema.json': sold }, 'unique-tag'), [fault('enum')])
})

test('two message types with tags of their own, or with one tag on two topics', () => {
  assert.equal(saidOf({ ...both, 'messages/Sold.schema.json': message('Sold') }), [])
  const sold = message('Baked', {
    title: 'Sold',
    examples: [{ channel: '/shop', data: { type: 'Baked' } }],
  })
  assert.equal(
    saidOf({ 'topics/shop.schema.json': topic('/shop', 'Sold'), 'messages/Sold.schema.json': sold }),
    [],
  )
})

test.run()
