import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { unicodeLength } from '../../generator/runtime/unicode-length.js'

test('counts code points, a lone surrogate as one', () => {
  for (const text of [
    '',
    'a',
    'ä',
    '😀',
    '😀😀a',
    '\ud800',
    '\udc00\ud800',
    '\ud800\ud800\udc00',
    'a\udc00',
  ]) {
    assert.is(unicodeLength(text), [...text].length, JSON.stringify(text))
  }
})

test.run()
