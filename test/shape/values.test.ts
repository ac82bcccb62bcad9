import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Json } from '../../generator/json/value.js'
import type { Shape } from '../../generator/shape/shape.js'
import { areApart, fewValues, listedValues, lists } from '../../generator/shape/values.js'

const common = { origin: { file: 'a.schema.json', pointer: '' }, assertions: [] }
const literal = (value: Json): Shape => ({ ...common, kind: 'literal', value })
const either = (members: readonly Shape[], exclusive = false): Shape => ({
  ...common,
  kind: 'union',
  members,
  exclusive,
})
const text: Shape = { ...common, kind: 'string' }
const to = (target: string): Shape => ({ ...common, kind: 'reference', target })
const open: Shape = { ...common, kind: 'openList', base: 'string', values: ['a', 'b'] }

test('a few values: one, several, and those that a reference leads to', () => {
  const nested = either([literal('a'), either([literal(1), literal(null)])])
  assert.equal(fewValues(nested), ['a', 1, null])
  assert.equal(
    fewValues(to('x'), () => nested),
    ['a', 1, null],
  )
  assert.is(fewValues(to('x')), undefined)
})

test('of a "oneOf", those that one member alone has', () => {
  assert.equal(fewValues(either([literal('a'), literal({ b: 1 }), literal({ b: 1 })], true)), ['a'])
})

test('not a few: any text, an open list, and references in a circle', () => {
  assert.is(fewValues(either([literal('a'), text])), undefined)
  assert.is(fewValues(open), undefined)
  assert.is(
    fewValues(to('x'), () => either([literal('a'), to('x')])),
    undefined,
  )
})

test('a shape lists what it names, also where it takes others', () => {
  assert.equal([open, literal(7), text].map(listedValues), [['a', 'b'], [7], []])
  assert.ok(lists(open, 'b') && lists(literal(7), 7))
  assert.not(lists(open, 'c') || lists(text, 'a') || lists(literal(7), '7'))
})

test('shapes are apart where each has a few values, and none has one of another', () => {
  const lookup = () => literal('c')
  assert.ok(areApart([literal(1), literal('1'), to('x')], lookup))
  assert.not(areApart([literal({ a: 1 }), literal({ a: 1 })], lookup), 'equal objects')
  assert.not(areApart([literal('c'), to('x')], lookup))
  assert.not(areApart([literal('a'), text], lookup))
})

test.run()
