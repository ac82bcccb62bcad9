import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { assertedIn, childrenOf, mapChildren, shapesIn } from '../../generator/shape/children.js'
import type { Assertion, Shape } from '../../generator/shape/shape.js'

const origin = { file: 'a.schema.json', pointer: '' }
const literal = (value: string): Shape => ({ origin, assertions: [], kind: 'literal', value })

/** One of each assertion that holds shapes. */
const assertions: readonly Assertion[] = [
  { keyword: 'not', shape: literal('not'), origin },
  { keyword: 'propertyNames', shape: literal('propertyNames'), origin },
  { keyword: 'contains', shape: literal('contains'), min: 1, origin },
  { keyword: 'dependentSchemas', shapes: new Map([['a', literal('dependentSchemas')]]), origin },
  { keyword: 'if', if: literal('if'), then: literal('then'), else: literal('else'), origin },
  { keyword: 'minLength', value: 1, origin },
]

const object: Shape = {
  origin,
  assertions,
  kind: 'object',
  properties: [{ name: 'a', shape: literal('property') }],
  required: [],
  patterns: [{ pattern: 'b', shape: literal('pattern') }],
  additional: { origin, assertions: [], kind: 'array', items: literal('item') },
}

const textOf = (shape: Shape): string => (shape.kind === 'literal' ? String(shape.value) : shape.kind)

test('what an assertion holds, what that judges, and whether it is said, asked or forbidden', () => {
  assert.equal(
    assertions.flatMap(assertedIn).map(({ shape, judges, mode }) => `${textOf(shape)}: ${judges} ${mode}`),
    [
      'not: value forbidden',
      'propertyNames: names said',
      'contains: items asked',
      'dependentSchemas: value said',
      'if: value asked',
      'then: value said',
      'else: value said',
    ],
  )
})

test('all shapes in a shape, outer ones first', () => {
  const all = ['not', 'propertyNames', 'contains', 'dependentSchemas', 'if', 'then', 'else']
  assert.equal(shapesIn(object).map(textOf), ['object', ...all, 'property', 'pattern', 'array', 'item'])
  assert.equal(childrenOf(object).map(textOf), ['property', 'pattern', 'array'])
})

test('a changed shape has all of its inner shapes changed', () => {
  const changed = mapChildren(object, () => literal('x'))
  assert.equal(shapesIn(changed).map(textOf), ['object', ...Array.from({ length: 10 }, () => 'x')])
  assert.equal(
    mapChildren(object, (child) => child),
    object,
  )
})

test.run()
