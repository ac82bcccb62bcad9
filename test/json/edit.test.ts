import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { withMember, withOrder } from '../../generator/json/edit.js'
import { readJson } from '../../generator/json/read.js'
import { isObject } from '../../generator/json/value.js'

test('a member comes behind the last of those that are named, in the look of the others', () => {
  const rows: readonly (readonly [before: string, after: string])[] = [
    ['{ "a": 1, "b": 2 }', '{ "a": 1, "type": "x", "b": 2 }'],
    ['{"a":1,"b":2}', '{"a":1,"type":"x","b":2}'],
    ['{\r\n\t"a" : 1,\r\n\t"b" : 2\r\n}', '{\r\n\t"a" : 1,\r\n\t"type": "x",\r\n\t"b" : 2\r\n}'],
    ['{\n  "a": { "b": 1 }\n}', '{\n  "a": { "b": 1 },\n  "type": "x"\n}'],
    ['{ "b": 1 }', '{ "type": "x", "b": 1 }'],
    ['{}', '{}'],
    ['[1]', '[1]'],
  ]
  for (const [before, after] of rows) assert.is(withMember(before, '', 'type', 'x', ['a']), after)
  assert.is(
    withMember('[{ "deep~/": { "b": 1 } }]', '/0/deep~0~1', 'type', 'x', []),
    '[{ "deep~/": { "type": "x", "b": 1 } }]',
  )
})

test('members change places, what stands between them stays', () => {
  assert.is(
    withOrder('{\n  "b": [\n    1\n  ],\n\n  "a": {}, "c": "}"\n}', '', ['a', 'b', 'c']),
    '{\n  "a": {},\n\n  "b": [\n    1\n  ], "c": "}"\n}',
  )
  assert.is(withOrder('{ "b": 1, "b": 2, "a": 3 }', '', ['a', 'b']), '{ "b": 1, "b": 2, "a": 3 }')
})

test('whatever the text, the value is the same but for what was asked', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.constantFrom(undefined, 0, 2, '\t'),
      (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        const keys = Object.keys(value)
        const { document } = readJson(withOrder(text, '', keys.toReversed()))
        const result = document?.value
        assert.equal(result, JSON.parse(text))
        if (keys.length === 0 || Object.hasOwn(value, 'type')) return
        const more = readJson(withMember(text, '', 'type', 'string', keys.slice(0, 2))).document?.value
        assert.ok(isObject(more ?? null))
        assert.equal(more, { ...JSON.parse(text), type: 'string' })
      },
    ),
    { numRuns: 500, seed: 7 },
  )
})

test.run()
