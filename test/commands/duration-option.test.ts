import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { durationOf } from '../../generator/commands/duration-option.js'

const given = (text: string) => new Map([['for', [text]]])

test('a duration is read, and is not needed', () => {
  assert.is(durationOf(given('1.5s'), 'for'), 1_500)
  assert.is(durationOf(new Map(), 'for'), undefined)
})

test('anything else is refused by the name of its option', () => {
  for (const text of ['5', '0s', '-1s', '600h', 'soon', ''])
    assert.throws(() => durationOf(given(text), 'for'), /Invalid value ".*" for "--for": expected a duration/)
})

test.run()
