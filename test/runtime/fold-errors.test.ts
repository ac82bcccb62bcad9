import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { issuesOf } from '../../generator/runtime/issue.js'
import { checkOf } from './shop.js'

/** Each issue as `pointer message`. */
function lines(schema: object, value: unknown): readonly string[] {
  const check = checkOf(schema)
  assert.not(check(value))
  return issuesOf(check.errors ?? [], value).map(({ pointer, message }) => `${pointer} ${message}`)
}

test('plain branches become one list', () => {
  assert.equal(lines({ anyOf: [{ type: 'string' }, { type: 'null' }] }, 1), [' must be string or null'])
  assert.equal(lines({ anyOf: [{ enum: ['A', 'B'] }, { type: 'null' }] }, 1), [
    ' must be null or one of "A", "B"',
  ])
  assert.equal(lines({ oneOf: [{ const: 'A' }, { const: 'B' }] }, 1), [' must be one of "A", "B"'])
})

test('an open list asks for its type only', () => {
  assert.equal(lines({ anyOf: [{ enum: ['A', 'B'] }, { type: 'string' }] }, 1), [' must be string'])
  assert.equal(lines({ anyOf: [{ enum: [1, 2] }, { type: 'integer' }] }, 'a'), [' must be integer'])
})

test('a branch for another kind of value is left out', () => {
  const schema = { anyOf: [{ type: 'object', required: ['a', 'b'] }, { type: 'null' }] }
  assert.equal(lines(schema, {}), ['/a is missing', '/b is missing'])
  assert.equal(lines(schema, 7), [' must be object or null'])
})

test('a closed list in the only branch that fits is told with the rest', () => {
  const branch = { type: 'object', required: ['x'], properties: { state: { enum: ['A', 'B'] } } }
  assert.equal(lines({ anyOf: [branch, { type: 'null' }] }, { state: 'C' }), [
    '/x is missing',
    '/state must be one of "A", "B"',
  ])
})

test('a constant property tells which branch was meant', () => {
  const schema = {
    oneOf: [
      { required: ['kind', 'call'], properties: { kind: { enum: ['Changed', 'Added'] } } },
      { required: ['kind', 'text'], properties: { kind: { const: 'Error' } } },
      { required: ['kind', 'why'], properties: { kind: { const: 'Gone' } } },
    ],
  }
  assert.equal(lines(schema, { kind: 'Added' }), ['/call is missing'])
  assert.equal(lines(schema, { kind: 'Gone' }), ['/why is missing'])
  assert.equal(lines(schema, { kind: 'Lost' }), ['/kind must be one of "Changed", "Added", "Error", "Gone"'])
})

test('branches may be references', () => {
  const schema = {
    $defs: {
      changed: { type: 'object', required: ['kind', 'call'], properties: { kind: { const: 'Changed' } } },
      failed: { type: 'object', required: ['kind'], properties: { kind: { const: 'Error' } } },
    },
    properties: { data: { anyOf: [{ $ref: '#/$defs/changed' }, { $ref: '#/$defs/failed' }] } },
  }
  // The generator gives references their place in the catalogue; here both stand for the same one, so only the union shows.
  assert.ok(lines(schema, { data: { kind: 'Changed' } }).length > 0)
  assert.equal(lines(schema, { data: 1 }), ['/data must be object'])
})

test('branches that fail alike in several ways are told as one fault', () => {
  const schema = { anyOf: [{ required: ['a'] }, { required: ['b'] }] }
  assert.equal(lines(schema, {}), [' must match one of the allowed forms'])
})

test('more than one branch of oneOf', () => {
  const schema = { properties: { a: { type: 'string' } }, oneOf: [{ required: ['b'] }, { required: ['c'] }] }
  assert.equal(lines(schema, { a: 1, b: 1, c: 1 }), [
    ' must match exactly one of the allowed forms',
    '/a must be string',
  ])
})

test('unions in unions', () => {
  const inner = { anyOf: [{ type: 'string' }, { type: 'boolean' }] }
  const schema = { anyOf: [{ type: 'object', properties: { a: inner }, required: ['b'] }, { type: 'null' }] }
  assert.equal(lines(schema, { a: 1 }), ['/b is missing', '/a must be string or boolean'])
})

test('the faults of siblings stay', () => {
  const schema = {
    type: 'object',
    required: ['z'],
    properties: { a: { type: 'string' }, u: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
    anyOf: [{ required: ['x'] }],
  }
  assert.equal(lines(schema, { a: 1, u: 1 }), [
    '/x is missing',
    '/z is missing',
    '/a must be string',
    '/u must be string or null',
  ])
  const number = { type: 'array', items: { $ref: '#/$defs/n' }, $defs: { n: { minimum: 3, multipleOf: 2 } } }
  assert.equal(lines(number, [1]), ['/0 must be >= 3', '/0 must be a multiple of 2'])
  const list = { items: { type: 'string' }, contains: { const: 'x' } }
  assert.ok(lines(list, [1]).includes('/0 must be string'))
})

test.run()
