import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { normalise } from '../../generator/normalise/index.js'
import { resolve } from '../../generator/schema/resolve.js'
import { sourcesOf } from '../catalogue/sources.js'
import { textOf as shapeText } from './shape-text.js'

/** The shape of the first of some resources, as text. */
function textOf(schemas: Readonly<Record<string, unknown>>): string {
  const { value, problems } = normalise(resolve(sourcesOf(schemas)).value)
  assert.equal(problems, [])
  const [id = ''] = Object.keys(schemas)
  const shape = value.get(`${id}#`)
  if (shape === undefined) throw new Error(`There is no shape of ${id}.`)
  return shapeText(shape)
}

const failed = {
  type: 'object',
  properties: { kind: { const: 'Failed' }, text: { type: 'string' } },
  required: ['kind'],
}
const done = { type: 'object', properties: { kind: { const: 'Done' } }, required: ['kind', 'item'] }
const item = { item: { type: 'integer' } }

test('a union beside an object takes it in, also where a member is declared elsewhere', () => {
  const written = textOf({
    'resources/a.schema.json': { type: 'object', properties: item, oneOf: [done, failed] },
  })
  const referred = textOf({
    'resources/a.schema.json': {
      type: 'object',
      properties: item,
      oneOf: [done, { $ref: './b.schema.json' }],
    },
    'resources/b.schema.json': failed,
  })
  assert.is(referred, written)
  assert.is(written, '({item: integer, kind: "Done"} | {item?: integer, kind: "Failed", text?: string})')
})

test('beside another base too, and in the order of the files', () => {
  const schemas = {
    'resources/z.schema.json': {
      type: 'object',
      allOf: [{ $ref: './base.schema.json' }],
      properties: item,
      oneOf: [{ $ref: './a.schema.json' }, done],
    },
    'resources/a.schema.json': failed,
    'resources/base.schema.json': { type: 'object', properties: { at: { type: 'string' } } },
  }
  assert.is(
    textOf(schemas),
    '(-> # & ({item?: integer, kind: "Failed", text?: string} | {item: integer, kind: "Done"}))',
  )
})

test('a union of references alone stays one of names, and so does one with a closed object', () => {
  const closed = { ...failed, additionalProperties: false }
  const b = { $ref: './b.schema.json' }
  for (const [oneOf, target] of [
    [[b, { $ref: './c.schema.json' }], failed],
    [[done, b], closed],
  ]) {
    const text = textOf({
      'resources/a.schema.json': { type: 'object', properties: item, oneOf },
      'resources/b.schema.json': target,
      'resources/c.schema.json': done,
    })
    assert.match(text, /-> #/)
  }
})

test.run()
