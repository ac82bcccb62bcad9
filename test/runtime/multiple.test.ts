import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { isMultiple } from '../../generator/runtime/multiple.js'

test('decimals are multiples as they are written', () => {
  const rows: readonly (readonly [number, number, boolean])[] = [
    [19.99, 0.01, true],
    [0.29, 0.01, true],
    [4.35, 0.01, true],
    [4.355, 0.01, false],
    [0.3, 0.1, true],
    [1e-7, 1e-8, true],
    [1e-8, 1e-7, false],
    [12391239123, 1e-8, true],
    [1e308, 0.123456789, false],
    [1e308, 0.5, true],
    [1e23, 10, true],
    [0, 0.01, true],
    [-0, 3, true],
    [-4.35, 0.01, true],
    [-7, 2, false],
    [9, 1.5, true],
    [2 ** 60, 2, true],
    [5e-324, 5e-324, true],
    [Number.MAX_VALUE, 5e-324, true],
  ]
  for (const [value, divisor, expected] of rows)
    assert.is(isMultiple(value, divisor), expected, `${value} of ${divisor}`)
})

test('a whole number of cents is a multiple of 0.01, and half a cent more is not', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
      assert.ok(isMultiple(Number(`${cents}e-2`), 0.01))
      assert.not(isMultiple(Number(`${cents}5e-3`), 0.01))
    }),
  )
})

test.run()
