import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { equal } from '../../generator/runtime/equal.js'

test('the same JSON is equal, in any order of keys', () => {
  assert.ok(equal({ a: [1, { b: null }], c: 'x' }, { c: 'x', a: [1, { b: null }] }))
  fc.assert(
    fc.property(fc.jsonValue(), (value) => assert.ok(equal(value, JSON.parse(JSON.stringify(value))))),
    { seed: 7 },
  )
})

test('what differs is not equal', () => {
  const values = [
    null,
    false,
    0,
    '',
    'a',
    [],
    {},
    [0],
    [[]],
    { a: 0 },
    { a: undefined },
    { b: 0 },
    { 0: 0 },
    { length: 0 },
  ]
  for (const a of values) for (const b of values) assert.is(equal(a, b), a === b)
})

test('only own keys count', () => {
  assert.not(equal({ toString: 1 }, {}))
  assert.not(equal({}, JSON.parse('{"__proto__": {}}')))
  assert.not(equal({ a: Object.prototype.toString, b: 1 }, { toString: 1, b: 1 }))
  assert.ok(equal(JSON.parse('{"__proto__": {"a": 1}}'), JSON.parse('{"__proto__": {"a": 1}}')))
})

test.run()
