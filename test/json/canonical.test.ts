import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { canonical } from '../../generator/json/canonical.js'
import { json } from '../catalogue/sources.js'

test('equal values have one text, others have another', () => {
  const groups = [
    ['1', '1.0', '1e0'],
    ['0', '-0'],
    ['"1"'],
    ['{"a":1,"b":[2]}', '{"b":[2.0],"a":1}'],
    ['{"a":1,"b":[]}'],
    ['[1,2]'],
    ['[2,1]'],
    ['[12]'],
    ['{}'],
    ['[]'],
    ['null'],
    ['"null"'],
    ['{"__proto__":1}'],
  ]
  const texts = groups.map((group) => [...new Set(group.map((text) => canonical(json(text))))])
  assert.ok(texts.every(({ length }) => length === 1))
  assert.is(new Set(texts.flat()).size, groups.length)
})

test.run()
