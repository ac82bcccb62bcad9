import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { wireValue } from '../../../generator/cometd/mock/wire-value.js'

const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels))

test('a value is what JSON makes of it', () => {
  assert.equal(wireValue({ at: new Date(0), left: undefined }), { at: '1970-01-01T00:00:00.000Z' })
  assert.is(wireValue(null), null)
})

test('a value that is not JSON, or is nested too deep, is refused with a sentence', () => {
  const circle: unknown[] = []
  circle.push(circle)
  for (const value of [circle, 1n, undefined, () => 1])
    assert.throws(() => wireValue(value), /cannot be written as JSON/)
  for (const levels of [1_002, 5_000, 500_000])
    assert.throws(() => wireValue(levels > 10_000 ? deep(levels) : nested(levels)), /nested too deep/)
  assert.equal(wireValue(nested(900)), nested(900))
})

function deep(levels: number): unknown {
  let value: unknown = 1
  for (let level = 0; level < levels; level += 1) value = [value]
  return value
}

test.run()
