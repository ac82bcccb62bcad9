import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { findValue } from '../../generator/json/find-value.js'
import { pointerOf } from '../../generator/json/pointer.js'

const value = (text: string, pointer: string): string => {
  const { offset, length } = findValue(text, pointer).value
  return text.slice(offset, offset + length)
}

const key = (text: string, pointer: string): string | undefined => {
  const found = findValue(text, pointer).key
  return found && text.slice(found.offset, found.offset + found.length)
}

test('values and the keys that name them', () => {
  const text = ' {"a" : [1, "x]\\"", {"b":-2.5e3 }],\n"c\\u0064": null,"":true}'
  assert.is(value(text, ''), '{')
  assert.is(value(text, '/a'), '[')
  assert.is(value(text, '/a/0'), '1')
  assert.is(value(text, '/a/1'), '"x]\\""')
  assert.is(value(text, '/a/2/b'), '-2.5e3')
  assert.is(value(text, '/cd'), 'null')
  assert.is(value(text, '/'), 'true')
  assert.is(key(text, '/cd'), '"c\\u0064"')
  assert.is(key(text, '/a/2/b'), '"b"')
  assert.is(key(text, '/a/2'), undefined)
})

test('for what is not there, the nearest parent', () => {
  for (const pointer of ['/a/1', '/a/-1', '/a/b', '/a/01']) assert.is(value('{"a":[5]}', pointer), '[')
  assert.is(value('{"a":5}', '/a/b/c'), '5')
})

test('a key that comes twice counts as last', () => {
  assert.is(value('{"a":{"b":1},"a":{"b":2}}', '/a/b'), '2')
})

test('finds in any JSON what JSON.parse finds', () => {
  const steps = (
    json: unknown,
    path: readonly (string | number)[],
  ): readonly (readonly (string | number)[])[] =>
    typeof json === 'object' && json !== null
      ? [
          path,
          ...Object.entries(json).flatMap(([name, inner]) =>
            steps(inner, [...path, Array.isArray(json) ? Number(name) : name]),
          ),
        ]
      : [path]
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), (json, indent) => {
      const text = JSON.stringify(json, null, indent)
      const plain: unknown = JSON.parse(text)
      for (const path of steps(plain, [])) {
        const wanted = path.reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], plain)
        const found = value(text, pointerOf(path))
        if (typeof wanted === 'object' && wanted !== null) assert.is(found, Array.isArray(wanted) ? '[' : '{')
        else assert.is(found, JSON.stringify(wanted))
      }
    }),
    { numRuns: 300, seed: 4 },
  )
})

test.run()
