import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { positionsIn } from '../../generator/json/position.js'

test('counts lines and columns from one', () => {
  const at = positionsIn('ab\ncd\r\ne\rf')
  assert.equal(at(0), { line: 1, column: 1 })
  assert.equal(at(2), { line: 1, column: 3 })
  assert.equal(at(3), { line: 2, column: 1 })
  assert.equal(at(7), { line: 3, column: 1 })
  assert.equal(at(9), { line: 4, column: 1 })
  assert.equal(at(10), { line: 4, column: 2 })
})

test('columns are UTF-16 units, as editors count', () => {
  assert.equal(positionsIn('😀x')(2), { line: 1, column: 3 })
})

test('an empty text has a first place', () => {
  assert.equal(positionsIn('')(0), { line: 1, column: 1 })
})

test.run()
