import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { textAt, valueAt } from '../../generator/json/value-at.js'

test('own properties alone are found, and nothing throws', () => {
  assert.is(valueAt({ a: { b: 1 } }, ['a', 'b']), 1)
  assert.is(valueAt({ a: [7] }, ['a', '0']), 7)
  assert.is(valueAt(3, []), 3)
  for (const value of [null, 7, 'text', { a: null }, {}])
    assert.is(valueAt(value, ['a', 'toString']), undefined)
  assert.is(valueAt({}, ['__proto__']), undefined)
})

test('a text, or nothing', () => {
  assert.is(textAt({ a: 'x' }, ['a']), 'x')
  assert.is(textAt({ a: 1 }, ['a']), undefined)
})

test.run()
