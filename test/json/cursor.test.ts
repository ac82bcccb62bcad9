import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { advance, startOfFile } from '../../generator/json/cursor.js'

test('lines, and columns in UTF-16 units, wherever characters are cut', () => {
  const bytes = Buffer.from('aü😀\nb日')
  for (const size of [1, 2, 3, 100]) {
    const cursor = startOfFile()
    for (let at = 0; at < bytes.length; at += size) advance(cursor, bytes.subarray(at, at + size))
    assert.equal(cursor, { line: 2, column: 3 })
  }
  const cursor = startOfFile()
  advance(cursor, Buffer.from('aü😀'))
  assert.equal(cursor, { line: 1, column: 'aü😀'.length + 1 })
})

test.run()
