import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { keys } from '../../../generator/emit/package/documented-keys.js'
import type { Shape } from '../../../generator/shape/shape.js'
import {
  array,
  idOf,
  intersection,
  named,
  object,
  record,
  reference,
  sampleCatalogue,
  text,
  union,
} from '../sample.js'
import { textOf } from '../text-of.js'

function keysOf(shapes: Readonly<Record<string, Shape>>): string {
  const all = Object.entries(shapes).map(([name, shape]) => named(name, shape))
  return textOf(keys({ ...sampleCatalogue(), named: all, messageTypes: [] }), 'keys.js')
}

test('keys, names of other shapes, and keys of any name', () => {
  const code = keysOf({
    A: object({ a: text(), b: reference(idOf('B')), 'c?': array(reference(idOf('B'))), __proto: text() }),
    B: object({ free: record(object({ x: text() })), open: object({}) }),
    C: text(),
  })
  assert.match(code, "  A: { a: 0, b: 'B', c: 'B', __proto: 0 },\n")
  assert.match(code, "  B: { free: { '*': { x: 0 } }, open: { '*': 0 } },\n")
  assert.not.match(code, '  C:')
})

test('what one of several forms has is documented, whichever way it is written', () => {
  const code = keysOf({
    A: intersection(
      reference(idOf('Base')),
      union(object({ x: object({ p: text() }) }), object({ x: object({ q: text() }) })),
    ),
    Base: object({ base: text(), x: text() }),
  })
  assert.match(code, '  A: { base: 0, x: { p: 0, q: 0 } },\n')
})

test('shapes that contain themselves have an end', () => {
  const code = keysOf({
    Tree: union(object({ leaf: text() }), array(reference(idOf('Tree')))),
    Self: union(text(), array(reference(idOf('Self')))),
    One: union(reference(idOf('Two')), object({ in: reference(idOf('One')) })),
    Two: union(reference(idOf('One')), object({ in: reference(idOf('Two')) })),
  })
  assert.match(code, 'leaf: 0')
  assert.ok(code.length < 2000)
})

test.run()
