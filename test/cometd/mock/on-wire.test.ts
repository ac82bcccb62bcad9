import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { onWire } from '../../../generator/cometd/mock/on-wire.js'

const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels))

test('a value is what JSON makes of it', () => {
  assert.equal(onWire({ at: new Date(0), left: undefined }), { at: '1970-01-01T00:00:00.000Z' })
  assert.is(onWire(null), null)
})

test('what is no JSON, or too deep, is refused in a sentence', () => {
  const circle: unknown[] = []
  circle.push(circle)
  for (const value of [circle, 1n, undefined, () => 1]) assert.throws(() => onWire(value), /is no JSON/)
  for (const levels of [1_002, 5_000, 500_000])
    assert.throws(() => onWire(levels > 10_000 ? deep(levels) : nested(levels)), /nested too deep/)
  assert.equal(onWire(nested(900)), nested(900))
})

function deep(levels: number): unknown {
  let value: unknown = 1
  for (let level = 0; level < levels; level += 1) value = [value]
  return value
}

test.run()
