import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { requirementOf, requirementOfEither } from '../../generator/shape/properties.js'
import type { ObjectShape, Shape } from '../../generator/shape/shape.js'
import { targetOf } from '../../generator/shape/shape-lookup.js'

const common = { origin: { file: 'a.schema.json', pointer: '' }, assertions: [] }
const object = (...required: readonly string[]): ObjectShape => ({
  ...common,
  kind: 'object',
  properties: [],
  required,
  requiredAt: new Map(),
  patterns: [],
  additional: { ...common, kind: 'any' },
})
const to = (target: string): Shape => ({ ...common, kind: 'reference', target })
const either = (...members: readonly Shape[]): Shape => ({
  ...common,
  kind: 'union',
  members,
  exclusive: false,
})
const all = (...members: readonly Shape[]): Shape => ({ ...common, kind: 'intersection', members })

const shapes: Readonly<Record<string, Shape>> = { a: object('a'), alias: to('a'), circle: to('circle') }
const lookup = (id: string): Shape => shapes[id] ?? object()

test('a property is required by one of several shapes that all describe an object', () => {
  assert.is(requirementOf([object(), to('alias')], 'a', lookup), 'yes')
  assert.is(requirementOf([all(object(), object('a'))], 'a', lookup), 'yes')
  assert.is(requirementOf([object('b')], 'a', lookup), 'no')
})

test('a property that only some alternatives require is there in some variants', () => {
  assert.is(requirementOf([either(object('a'), object())], 'a', lookup), 'in some variants')
  assert.is(requirementOf([either(object('a'), to('a'))], 'a', lookup), 'yes')
  assert.is(requirementOfEither([object('a'), object()], 'a', lookup), 'in some variants')
  assert.is(requirementOf([object('a'), either(object('a'), object())], 'a', lookup), 'yes')
})

test('references are followed to their end, and a circle has none', () => {
  assert.is(targetOf(to('alias'), lookup), shapes.a)
  assert.is(targetOf(to('circle'), lookup).kind, 'reference')
  assert.is(requirementOf([to('circle')], 'a', lookup), 'no')
})

test.run()
