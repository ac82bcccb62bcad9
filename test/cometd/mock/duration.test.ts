import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { millisecondsIn } from '../../../generator/cometd/mock/duration.js'

test('a number and a unit', () => {
  assert.equal(['500ms', '1.5s', '10m', '2h', '0s'].map(millisecondsIn), [500, 1_500, 600_000, 7_200_000, 0])
})

test('nothing else', () => {
  for (const text of ['', '5', 's', '-1s', '1 s', '1d', '1e3s', '.5s', '1S', 'infinity'])
    assert.is(millisecondsIn(text), undefined, text)
})

test.run()
