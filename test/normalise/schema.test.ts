import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Json } from '../../generator/json/value.js'
import type { Draft } from '../../generator/schema/keywords.js'
import type { Shape } from '../../generator/shape/shape.js'
import { valueTexts } from '../../generator/shape/values.js'
import { textOf } from './shape-text.js'
import { normalised } from './verdicts.js'

function shapeOf(schema: Json, draft: Draft = '2020-12'): Shape {
  const { problems, shape } = normalised(schema, draft)
  assert.equal(problems, [])
  return shape
}

const table = (draft: Draft, rows: readonly (readonly [schema: Json, text: string])[]): void => {
  for (const [schema, text] of rows) assert.is(textOf(shapeOf(schema, draft)), text, JSON.stringify(schema))
}

const object = (properties: { readonly [name: string]: Json }, ...required: readonly string[]): Json => ({
  type: 'object',
  properties,
  ...(required.length > 0 ? { required } : {}),
})

test('types', () =>
  table('2020-12', [
    [true, 'any'],
    [false, 'never'],
    [{}, 'any'],
    [{ type: 'string' }, 'string'],
    [{ type: 'integer' }, 'integer'],
    [{ type: ['integer', 'number'] }, 'number'],
    [{ type: ['string', 'null'] }, '(string | null)'],
    [{ minLength: 1 }, '(string & minLength 1 | number | boolean | {} | [...any] | null)'],
    [{ required: ['a'] }, '(string | number | boolean | {a} | [...any] | null)'],
    [{ type: 'string', minimum: 1 }, 'string'],
  ]))

test('a default and the texts of single values are kept', () => {
  const open = shapeOf({
    default: 'A',
    anyOf: [
      { const: 'A', title: 'It is a.' },
      { const: 'B', title: 'b', description: 'It is b.' },
      { type: 'string' },
    ],
  })
  assert.is(open.default, 'A')
  assert.equal(valueTexts(open), [
    { value: 'A', text: 'It is a.' },
    { value: 'B', text: 'It is b.' },
  ])
  assert.equal(valueTexts(shapeOf({ oneOf: [{ const: 1, description: 'One.' }, { const: 2 }] })), [
    { value: 1, text: 'One.' },
  ])
})

test('values', () =>
  table('2020-12', [
    [{ const: 1 }, '1'],
    [{ const: { a: [1] } }, '{"a":[1]}'],
    [{ enum: ['a', 'b', null] }, '("a" | "b" | null)'],
    [{ type: 'string', enum: ['a', 1] }, '"a"'],
    [{ type: 'string', const: 1 }, 'never'],
    [{ anyOf: [{ enum: ['a', 'b'] }, { type: 'string' }] }, 'open string a|b'],
    [{ type: 'string', anyOf: [{ enum: ['a'] }, { type: 'string' }] }, 'open string a'],
    [{ anyOf: [{ enum: ['a', null] }, { type: ['string', 'null'] }] }, '(open string a | null | null)'],
    [{ anyOf: [{ enum: [1, 1.5] }, { type: 'integer' }] }, '(open integer 1 | 1.5)'],
    [{ anyOf: [{ enum: ['a'] }, { type: 'string', minLength: 3 }] }, '("a" | string & minLength 3)'],
  ]))

test('objects', () =>
  table('2020-12', [
    [object({ a: { type: 'string' }, b: true }, 'a', 'z'), '{a: string, b?: any, z}'],
    [{ type: 'object', additionalProperties: { type: 'null' } }, '{*: null}'],
    [{ type: 'object', additionalProperties: false }, '{*: never}'],
    [{ type: 'object', patternProperties: { '^a': { type: 'null' } } }, '{/^a/: null}'],
    [
      { type: 'object', propertyNames: { maxLength: 2 }, minProperties: 1 },
      '{} & minProperties 1 & propertyNames string & maxLength 2',
    ],
    [{ type: 'object', dependentRequired: { a: ['b', 'c'] } }, '{} & dependentRequired a: b,c'],
    [{ type: 'object', dependentSchemas: { a: { required: ['b'] } } }, '{} & dependentSchemas a: {b}'],
  ]))

test('lists and tuples', () => {
  table('2020-12', [
    [{ type: 'array', items: { type: 'string' }, minItems: 1 }, '[...string] & minItems 1'],
    [{ type: 'array', prefixItems: [{ type: 'string' }, true], items: false }, '[string, any, ...never]'],
    [{ type: 'array', contains: { const: 1 }, maxContains: 2 }, '[...any] & contains 1..2 1'],
    [{ type: 'array', uniqueItems: true }, '[...any] & uniqueItems true'],
  ])
  table('draft-07', [
    [{ type: 'array', items: [{ type: 'string' }], additionalItems: { type: 'null' } }, '[string, ...null]'],
    [{ type: 'array', items: [{ type: 'string' }] }, '[string, ...any]'],
    [{ type: 'array', items: { type: 'string' }, additionalItems: false }, '[...string]'],
  ])
})

test('compositions', () =>
  table('2020-12', [
    [
      { allOf: [object({ a: { type: 'string' } }), object({ b: { type: 'null' } }, 'b')] },
      '{a?: string, b: null}',
    ],
    [
      { allOf: [object({ a: { type: 'number' } }), object({ a: { type: 'integer', minimum: 1 } })] },
      '{a?: integer & minimum 1}',
    ],
    [{ allOf: [{ type: 'string' }, { maxLength: 2 }] }, 'string & maxLength 2'],
    [{ oneOf: [{ type: 'string' }, { type: 'null' }] }, '(string | null)'],
    [{ oneOf: [{ type: 'number' }, { type: 'integer' }] }, '(number ^ integer)'],
    [
      {
        type: 'object',
        required: ['k'],
        oneOf: [object({ k: { const: 'a' } }), object({ k: { const: 'b' } }, 'x')],
      },
      '({k: "a"} | {k: "b", x})',
    ],
    [
      { anyOf: [object({ a: true }), { type: 'object', additionalProperties: false }] },
      '({a?: any} | {*: never})',
    ],
    [{ type: 'string', not: { const: '' } }, 'string & not ""'],
    [
      { type: 'integer', if: { minimum: 2 }, then: { multipleOf: 2 } },
      'integer & if integer & minimum 2 then integer & multipleOf 2',
    ],
    [{ type: 'integer', then: { multipleOf: 2 } }, 'integer'],
  ]))

test('references are names; siblings count in 2020-12 alone', () => {
  const definitions = { a: { type: 'object', required: ['x'] } } as const
  const sibling = { $ref: '#/definitions/a', required: ['y'], definitions }
  table('2020-12', [
    [{ $ref: '#/definitions/a', definitions }, '-> /definitions/a'],
    [sibling, '({y} & -> /definitions/a)'],
    [{ type: ['object', 'null'], properties: { next: { $ref: '#' } } }, '({next?: -> #} | null)'],
  ])
  table('draft-07', [[sibling, '-> /definitions/a']])
})

test('words, sources and what is personal', () => {
  const words = { description: 'A name.', 'x-source': 'doc', 'x-personal': true, deprecated: true }
  const shape = shapeOf({ type: 'string', ...words })
  assert.equal(
    { ...shape },
    {
      kind: 'string',
      origin: { file: 'resources/case.schema.json', pointer: '' },
      assertions: [],
      description: 'A name.',
      source: 'doc',
      personal: true,
      deprecated: true,
    },
  )
  const merged = shapeOf({
    allOf: [
      object({ a: { type: 'string', 'x-personal': true } }),
      object({ a: { type: 'string', maxLength: 2 } }),
    ],
  })
  assert.is(merged.kind === 'object' && merged.properties[0]?.shape.personal, true)
  const referred = shapeOf({
    type: 'object',
    properties: { a: { $ref: '#/$defs/b', ...words } },
    $defs: { b: { type: 'string' } },
  })
  assert.is(referred.kind === 'object' && referred.properties[0]?.shape.personal, true)
})

test('what is personal stays so, whatever it is joined with', () => {
  const secret = { type: 'string', 'x-personal': true } as const
  const schemas: readonly Json[] = [
    { anyOf: [{ enum: ['a'] }, secret] },
    { anyOf: [secret, true] },
    { allOf: [{ 'x-personal': true }, { type: 'string' }] },
    {
      allOf: [
        { type: 'object', 'x-personal': true },
        { type: 'object', required: ['a'] },
      ],
    },
    {
      allOf: [
        { type: 'object', required: ['a'] },
        { type: 'object', 'x-personal': true },
      ],
    },
    { allOf: [{ type: 'string' }, secret, { maxLength: 2 }], type: 'string' },
    { allOf: [true, { 'x-personal': true }] },
  ]
  for (const schema of schemas) assert.is(shapeOf(schema).personal, true, JSON.stringify(schema))
  const beside = { $ref: '#/definitions/a', 'x-personal': true, definitions: { a: { type: 'string' } } }
  assert.is(shapeOf(beside, 'draft-07').personal, true)
})

test('a key from a prototype is not read, one called like it is', () => {
  const shape = shapeOf(JSON.parse('{"type": "object", "properties": {"__proto__": {"type": "null"}}}'))
  assert.is(textOf(shape), '{__proto__?: null}')
  table('2020-12', [[object({ constructor: { type: 'null' } }), '{constructor?: null}']])
})

test('a property has the type that its base states', () => {
  const base = object({ data: object({ kind: { type: 'string' } }) })
  const more = { properties: { data: { properties: { kind: { const: 'Ping' } } } } }
  const narrowed = '{data?: {kind?: "Ping"}} & -> /$defs/base'
  const $defs = { base, again: { allOf: [{ $ref: '#/$defs/base' }] } }
  for (const [schema, text] of [
    [{ ...more, allOf: [{ $ref: '#/$defs/base' }], $defs }, narrowed],
    [{ ...more, $ref: '#/$defs/base', $defs }, narrowed],
    [{ ...more, $ref: '#/$defs/again', $defs }, narrowed.replace('base', 'again')],
  ] as const)
    assert.is(textOf(shapeOf({ type: 'object', ...schema })), `(${text})`, JSON.stringify(schema))
  const beside = { $ref: '#/definitions/a', properties: { a: {} }, definitions: { a: base } }
  assert.is(textOf(shapeOf(beside, 'draft-07')), '-> /definitions/a')
  const deep = { ...more, allOf: [{ $ref: '#' }], properties: { a: { $ref: '#/properties/a' } } }
  assert.ok(normalised(deep).problems.length > 0)
})

test.run()
