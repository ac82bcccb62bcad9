import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { message, saidOf, topic } from '../bakery.js'

test('a message type on no topic', () => {
  assert.equal(saidOf({ 'messages/Sold.schema.json': message('Sold') }, 'listed-message-type'), [
    'error listed-message-type messages/Sold.schema.json#/properties/data/properties/type/const: No topic lists the message type "Sold".',
  ])
})

test('a message type on two topics', () => {
  assert.equal(saidOf({ 'topics/shop.schema.json': topic('/shop', 'Baked') }, 'listed-message-type'), [])
})

test.run()
