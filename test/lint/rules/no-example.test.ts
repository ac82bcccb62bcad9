import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { message, saidOf } from '../bakery.js'

test('a message type without examples', () => {
  for (const examples of [undefined, []])
    assert.equal(saidOf({ 'messages/Baked.schema.json': message('Baked', { examples }) }), [
      'warning no-example messages/Baked.schema.json#: This message type has no "examples".',
    ])
})

test('a message type with one', () => assert.equal(saidOf({}, 'no-example'), []))

test.run()
