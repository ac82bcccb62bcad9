import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { beginsAsBatch, isBayeux } from '../../../generator/captures/read/bayeux.js'
import { tryParse } from '../../../generator/json/json-text.js'

const batch = '[{"data":{"a":1},"channel":"/orders"}]'

test('a message with a topic, alone or in a batch', () => {
  assert.ok(isBayeux(tryParse(batch)))
  assert.ok(isBayeux({ channel: '/orders' }))
  for (const other of [[], [1], { channel: 'orders' }, { channel: 7 }, null, undefined])
    assert.not.ok(isBayeux(other))
})

test('the beginning of a batch that is cut', () => {
  assert.is(tryParse(batch.slice(0, -1)), undefined)
  assert.ok(beginsAsBatch(batch.slice(0, -3)))
  for (const other of ['[{"data":{"a":1', '{"channel":"/orders"', 'hello', '["channel":"/'])
    assert.not.ok(beginsAsBatch(other), other)
})

test.run()
