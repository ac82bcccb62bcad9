import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { saidOf } from '../bakery.js'

test('a catalogue without topics or messages is of no use', () => {
  assert.equal(
    saidOf({ 'topics/bakery.schema.json': undefined, 'messages/Baked.schema.json': undefined }, 'not-empty'),
    [
      'error not-empty catalogue.json#: The catalogue has no topic: there is no "*.schema.json" in "topics/".',
      'error not-empty catalogue.json#: The catalogue has no message type: there is no "*.schema.json" in "messages/".',
    ],
  )
})

test('one of each is enough', () => assert.equal(saidOf({}, 'not-empty'), []))

test.run()
