import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Json } from '../../generator/json/value.js'
import { normalise } from '../../generator/normalise/index.js'
import { resolve } from '../../generator/schema/resolve.js'
import { lenientLookup } from '../../generator/shape/shape-lookup.js'
import { pointerTo, walk } from '../../generator/shape/walk.js'
import { json, sourcesOf } from '../catalogue/sources.js'

/** `pointer marks` of every visited value: `?` where no schema knows it, `p` personal, `u` unlisted. */
function visits(schema: Json, value: Json): readonly string[] {
  const { value: shapes } = normalise(resolve(sourcesOf({ 'resources/a.schema.json': schema })).value)
  const lookup = lenientLookup(shapes)
  const seen: string[] = []
  walk(value, lookup('resources/a.schema.json#'), lookup, (visit) => {
    const marks = `${visit.shapes.length === 0 ? '?' : ''}${visit.personal ? 'p' : ''}${visit.unlisted ? 'u' : ''}`
    seen.push(`${pointerTo(visit)} ${marks}`.trim())
    return true
  })
  return seen
}

const open = { type: 'string', anyOf: [{ enum: ['A', 'B'] }, { type: 'string' }] }

test('outer values come before inner ones, unknown ones are told', () => {
  const schema = { type: 'object', properties: { list: { type: 'array', items: { type: 'string' } } } }
  assert.equal(visits(schema, { list: ['x'], odd: { deep: 1 } }), [
    '',
    '/list',
    '/list/0',
    '/odd ?',
    '/odd/deep ?',
  ])
})

test('what is personal stays so all the way down, known or not', () => {
  const schema = {
    type: 'object',
    properties: { user: { type: 'object', 'x-personal': true, properties: { id: { type: 'string' } } } },
  }
  assert.equal(visits(schema, { user: { id: 'x', more: 1 } }), ['', '/user p', '/user/id p', '/user/more ?p'])
})

test('a value outside an open list is unlisted', () => {
  const schema = { type: 'array', items: open }
  assert.equal(visits(schema, ['A', 'C']), ['', '/0', '/1 u'])
})

test('of a union only the member that fits describes the value', () => {
  const schema = {
    oneOf: [
      { type: 'object', properties: { kind: { const: 'a' }, x: { type: 'string' } }, required: ['kind'] },
      { type: 'object', properties: { kind: { const: 'b' }, y: { type: 'string' } }, required: ['kind'] },
    ],
  }
  assert.equal(visits(schema, { kind: 'a', x: '1', y: '2' }), ['', '/kind', '/x', '/y ?'])
})

test('patterns, free keys and required names count as known', () => {
  const schema = {
    type: 'object',
    required: ['there'],
    patternProperties: { '^n[0-9]$': { type: 'number' } },
    properties: { free: { type: 'object', additionalProperties: { type: 'string' } } },
  }
  const value = { there: 1, n1: 2, nope: 3, free: { any: 'x' } }
  assert.equal(visits(schema, value), ['', '/there', '/n1', '/nope ?', '/free', '/free/any'])
})

test('free keys of which something is asserted count as known, what is personal among them is personal', () => {
  const properties = { a: true }
  assert.equal(
    visits({ type: 'object', properties, additionalProperties: { not: { const: 1 } } }, { b: 2 }),
    ['', '/b'],
  )
  const secret = { type: 'object', required: ['b'], properties, additionalProperties: { 'x-personal': true } }
  assert.equal(visits(secret, { b: 2, c: 3 }), ['', '/b p', '/c ?'])
})

test('items are personal that a schema without a type calls so', () => {
  assert.equal(visits({ items: { 'x-personal': true } }, ['x']), ['', '/0 p'])
  const beside = { allOf: [{ type: 'array' }], items: { 'x-personal': true } }
  assert.equal(visits(beside, ['x']), ['', '/0 p'])
})

test('branches of a condition describe too, and references are followed', () => {
  const schema = {
    type: 'object',
    if: { required: ['a'] },
    then: { properties: { a: { $ref: '#/$defs/word' } } },
    $defs: { word: { type: 'string', 'x-personal': true } },
  }
  assert.equal(visits(schema, { a: 'x', b: 'y' }), ['', '/a p', '/b ?'])
})

test('keys are read as they are', () => {
  const schema = { type: 'object', properties: { 'a/b': { type: 'string' } } }
  assert.equal(visits(schema, json('{"a/b":"x","__proto__":{"constructor":1}}')), [
    '',
    '/a~1b',
    '/__proto__ ?',
    '/__proto__/constructor ?',
  ])
})

test('the visitor may stop at a value', () => {
  const pointers: string[] = []
  const lookup = lenientLookup(new Map())
  walk(
    { a: { b: 1 }, c: 2 },
    { kind: 'any', origin: { file: '', pointer: '' }, assertions: [] },
    lookup,
    (visit) => {
      pointers.push(pointerTo(visit))
      return pointerTo(visit) !== '/a'
    },
  )
  assert.equal(pointers, ['', '/a', '/c'])
})

test.run()
