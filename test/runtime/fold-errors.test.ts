import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { issuesOf } from '../../generator/runtime/issue.js'
import { checkOf } from './shop.js'

/** Each issue as `pointer message`. */
function lines(schema: object, value: unknown): readonly string[] {
  const faults = checkOf(schema)(value)
  assert.ok(faults)
  return issuesOf(faults ?? [], value).map(({ pointer, message }) => `${pointer} ${message}`)
}

test('plain branches become one list', () => {
  assert.equal(lines({ anyOf: [{ type: 'string' }, { type: 'null' }] }, 1), [' must be a string or null'])
  assert.equal(lines({ anyOf: [{ enum: ['A', 'B'] }, { type: 'null' }] }, 1), [
    ' must be null or one of "A", "B"',
  ])
  assert.equal(lines({ oneOf: [{ const: 'A' }, { const: 'B' }] }, 1), [' must be one of "A", "B"'])
})

test('an open list asks for its type only', () => {
  assert.equal(lines({ anyOf: [{ enum: ['A', 'B'] }, { type: 'string' }] }, 1), [' must be a string'])
  assert.equal(lines({ anyOf: [{ enum: [1, 2] }, { type: 'integer' }] }, 'a'), [' must be an integer'])
})

test('a branch for another kind of value is left out', () => {
  const schema = { anyOf: [{ type: 'object', required: ['a', 'b'] }, { type: 'null' }] }
  assert.equal(lines(schema, {}), ['/a is missing', '/b is missing'])
  assert.equal(lines(schema, 7), [' must be an object or null'])
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

const $defs = {
  changed: {
    type: 'object',
    required: ['kind', 'call'],
    properties: { kind: { const: 'Changed' }, call: { type: 'string' } },
  },
  failed: {
    type: 'object',
    required: ['kind', 'why'],
    properties: { kind: { const: 'Error' }, why: { type: 'string' } },
  },
}

test('branches may be references', () => {
  for (const keyword of ['anyOf', 'oneOf']) {
    const union = { [keyword]: [{ $ref: '#/$defs/changed' }, { $ref: '#/$defs/failed' }] }
    const schema = { $defs, properties: { data: union } }
    assert.equal(lines(schema, { data: { kind: 'Changed' } }), ['/data/call is missing'])
    assert.equal(lines(schema, { data: { kind: 'Error', why: 1 } }), ['/data/why must be a string'])
    assert.equal(lines(schema, { data: 1 }), ['/data must be an object'])
  }
})

test('an unknown or missing tag is that fault alone', () => {
  const members = [{ $ref: '#/$defs/changed' }, { $ref: '#/$defs/failed' }]
  for (const schema of [
    { $defs, oneOf: members },
    { anyOf: [$defs.changed, $defs.failed] },
    { anyOf: [{ anyOf: members }, { type: 'null' }], $defs },
  ]) {
    assert.equal(lines(schema, { kind: 'Lost' }), ['/kind must be one of "Changed", "Error"'])
    assert.equal(lines(schema, { kind: 1, call: 1, why: 1 }), ['/kind must be one of "Changed", "Error"'])
    assert.equal(lines(schema, {}), ['/kind is missing'])
    assert.equal(lines(schema, { call: 1 }), ['/kind is missing'])
  }
})

test('what all branches ask for alike is told alone, else what each asks for', () => {
  const x = { required: ['id', 'x'] }
  const y = { required: ['id', 'y', 'z'] }
  for (const keyword of ['anyOf', 'oneOf']) {
    assert.equal(lines({ [keyword]: [x, y] }, {}), ['/id is missing'])
    assert.equal(lines({ [keyword]: [x, y] }, { id: 1 }), [' must have "x", or "y" and "z"'])
    assert.equal(lines({ [keyword]: [x, y, x] }, { id: 1 }), [' must have "x", or "y" and "z"'])
  }
  const wrong = { required: ['x'], properties: { x: { type: 'string' } } }
  assert.equal(lines({ anyOf: [wrong, y] }, { x: 1, id: 1 }), [' must match one of the allowed forms'])
})

test('what stands before a union is not taken for its own', () => {
  const schema = {
    $defs: { named: { properties: { call: { type: 'string' } } } },
    allOf: [{ $ref: '#/$defs/named' }],
    anyOf: [{ required: ['a'] }, { required: ['b'] }],
  }
  assert.equal(lines(schema, { call: 1 }).toSorted(), [' must have "a", or "b"', '/call must be a string'])
})

test('more than one branch of oneOf', () => {
  const schema = { properties: { a: { type: 'string' } }, oneOf: [{ required: ['b'] }, { required: ['c'] }] }
  assert.equal(lines(schema, { a: 1, b: 1, c: 1 }), [
    ' must match exactly one of the allowed forms',
    '/a must be a string',
  ])
})

test('unions in unions', () => {
  const inner = { anyOf: [{ type: 'string' }, { type: 'boolean' }] }
  const schema = { anyOf: [{ type: 'object', properties: { a: inner }, required: ['b'] }, { type: 'null' }] }
  assert.equal(lines(schema, { a: 1 }), ['/b is missing', '/a must be a string or a boolean'])
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
    '/a must be a string',
    '/u must be a string or null',
  ])
  const number = { type: 'array', items: { $ref: '#/$defs/n' }, $defs: { n: { minimum: 3, multipleOf: 2 } } }
  assert.equal(lines(number, [1]), ['/0 must be >= 3', '/0 must be a multiple of 2'])
  const list = { items: { type: 'string' }, contains: { const: 'x' } }
  assert.ok(lines(list, [1]).includes('/0 must be a string'))
})

test.run()
