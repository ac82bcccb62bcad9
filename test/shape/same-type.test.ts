import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Json } from '../../generator/json/value.js'
import { haveOneType } from '../../generator/shape/same-type.js'
import type { Shape } from '../../generator/shape/shape.js'

const common = { origin: { file: 'a.schema.json', pointer: '' }, assertions: [] }
const literal = (value: Json): Shape => ({ ...common, kind: 'literal', value })

test('words make no type', () => {
  const text: Shape = { ...common, kind: 'string' }
  assert.ok(
    haveOneType(text, {
      ...text,
      description: 'x',
      source: 'y',
      deprecated: true,
      personal: true,
      default: 'z',
    }),
  )
  assert.not(haveOneType(text, { ...text, kind: 'number' }))
})

test('the keys of a literal are a part of its value, whatever they are called', () => {
  for (const key of ['description', 'default', 'origin', 'assertions', 'kind'])
    assert.not(haveOneType(literal({ [key]: {} }), literal({ [key]: [] })), key)
  assert.ok(haveOneType(literal({ a: 1, b: 2 }), literal({ b: 2, a: 1 })))
})

test.run()
