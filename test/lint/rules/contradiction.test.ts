import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { saidOf } from '../bakery.js'

const loaf = 'resources/loaf.schema.json#'

/** What is said of one schema, with the places inside it. */
const saidOfSchema = (schema: object): readonly string[] =>
  saidOf({ 'resources/loaf.schema.json': { description: 'x', ...schema } }, 'contradiction').map((line) =>
    line.replace(`warning contradiction ${loaf}`, ''),
  )

test('bounds that cross each other', () => {
  const rows: readonly (readonly [object, string])[] = [
    [
      { minLength: 5, maxLength: 3 },
      '/minLength: "minLength" (5) is more than "maxLength" (3): no string is valid.',
    ],
    [
      { minItems: 2, maxItems: 1 },
      '/minItems: "minItems" (2) is more than "maxItems" (1): no array is valid.',
    ],
    [
      { minProperties: 2, maxProperties: 1 },
      '/minProperties: "minProperties" (2) is more than "maxProperties" (1): no object is valid.',
    ],
    [
      { contains: {}, minContains: 3, maxContains: 2 },
      '/minContains: "minContains" (3) is more than "maxContains" (2): no array is valid.',
    ],
    [
      { contains: {}, maxItems: 0 },
      '/contains: "minContains" (1) is more than "maxItems" (0): no array is valid.',
    ],
    [
      { minimum: 2, maximum: 1.5 },
      '/minimum: "minimum" (2) is more than "maximum" (1.5): no number is valid.',
    ],
    [
      { exclusiveMinimum: 1, maximum: 1 },
      '/exclusiveMinimum: "exclusiveMinimum" (1) is not below "maximum" (1): no number is valid.',
    ],
    [
      { minimum: 1, exclusiveMaximum: 1 },
      '/minimum: "minimum" (1) is not below "exclusiveMaximum" (1): no number is valid.',
    ],
    [
      { exclusiveMinimum: 1, exclusiveMaximum: 1 },
      '/exclusiveMinimum: "exclusiveMinimum" (1) is not below "exclusiveMaximum" (1): no number is valid.',
    ],
    [
      { $schema: 'http://json-schema.org/draft-04/schema#', minimum: 1, exclusiveMinimum: true, maximum: 1 },
      '/exclusiveMinimum: "exclusiveMinimum" (1) is not below "maximum" (1): no number is valid.',
    ],
    [
      { required: ['a', 'b'], maxProperties: 1 },
      '/required: "required" lists 2 names, "maxProperties" allows 1: no object is valid.',
    ],
  ]
  for (const [schema, wanted] of rows) assert.equal(saidOfSchema(schema), [wanted], JSON.stringify(schema))
})

test('bounds that leave a value', () => {
  for (const schema of [
    { minLength: 3, maxLength: 3 },
    { minimum: 1, maximum: 1 },
    { minContains: 3, maxContains: 2 },
    { contains: {}, minContains: 0, maxContains: 0, maxItems: 0 },
    { exclusiveMinimum: 1, exclusiveMaximum: 2 },
    { required: ['a'], maxProperties: 1 },
    { enum: [1, 'a', null] },
  ])
    assert.equal(saidOfSchema(schema), [], JSON.stringify(schema))
})

test('lists without a value, and values that their own schema refuses', () => {
  assert.equal(saidOfSchema({ enum: [] }), ['/enum: "enum" is empty: no value is valid.'])
  assert.equal(saidOfSchema({ type: 'string', enum: ['a', 1] }), [
    '/enum/1: This value is never valid: the rest of the schema refuses it.',
  ])
  assert.equal(saidOfSchema({ type: 'string', maxLength: 1, const: 'ab' }), [
    '/const: This value is never valid: it must have at most 1 character.',
  ])
})

test('a list beside its base in "oneOf"', () => {
  assert.equal(saidOfSchema({ oneOf: [{ enum: ['a', 'b'] }, { type: 'string' }] }), [
    '/oneOf/0: No value that is listed here is valid: another member of "oneOf" accepts each of them, too. Use "anyOf".',
  ])
  assert.equal(saidOfSchema({ anyOf: [{ enum: ['a', 'b'] }, { type: 'string' }] }), [])
  assert.equal(saidOfSchema({ oneOf: [{ enum: ['a', 'b'] }, { type: 'string', maxLength: 0 }] }), [])
  assert.equal(
    saidOfSchema({
      $defs: { list: { description: 'x', enum: [1, 2] } },
      oneOf: [{ type: 'integer' }, { $ref: '#/$defs/list' }],
    }).length,
    1,
  )
})

test('a required name that must not be there', () => {
  const closed = {
    type: 'object',
    properties: { a: { description: 'x', type: 'string' } },
    additionalProperties: false,
  }
  const sentence =
    '"b" is required, but it is not described, and no other properties are allowed: no object is valid.'
  assert.equal(saidOfSchema({ ...closed, required: ['a', 'b'] }), [`/required: ${sentence}`])
  assert.equal(saidOfSchema({ ...closed, patternProperties: { '^b': {} }, required: ['b'] }), [])
  assert.equal(saidOfSchema({ ...closed, allOf: [{ required: ['b'] }] }).length, 1)
  assert.equal(saidOfSchema({ type: 'object', properties: { a: false }, required: ['a'] }).length, 1)
})

test('a tuple that must have more items than it takes', () => {
  assert.equal(saidOfSchema({ prefixItems: [{}, {}], items: false, minItems: 3 }), [
    '/minItems: "minItems" (3) is more than the items that "prefixItems" describes (2), and "items" is false: no array is valid.',
  ])
  assert.equal(saidOfSchema({ prefixItems: [{}, {}], items: false, minItems: 2 }), [])
})

test('parts that rule each other out', () => {
  const sentence = 'No value is valid here: the parts of the schema contradict each other.'
  assert.equal(saidOfSchema({ allOf: [{ type: 'string' }, { type: 'number' }] }), [`: ${sentence}`])
  const a = { description: 'x', type: 'string', allOf: [{ type: 'null' }] }
  assert.equal(saidOfSchema({ type: 'object', properties: { a } }), [`/properties/a: ${sentence}`])
  const never = { description: 'x', type: 'object', properties: { a: false }, additionalProperties: false }
  assert.equal(saidOfSchema({ ...never, patternProperties: { '^x': false } }), [])
})

test('bounds that cross each other through references and parts', () => {
  const $defs = {
    short: { description: 'x', type: 'string', maxLength: 4 },
    same: { description: 'x', $ref: '#/$defs/short' },
    many: { description: 'x', type: 'array', minItems: 2 },
    low: { description: 'x', type: 'number', exclusiveMaximum: 3 },
  }
  const rows: readonly (readonly [object, string])[] = [
    [
      { allOf: [{ type: 'string', minLength: 3 }, { maxLength: 2 }] },
      `/properties/a/allOf/0/minLength: "minLength" (3) is more than "maxLength" (2, in "${loaf}/properties/a/allOf/1"): no string is valid.`,
    ],
    [
      { $ref: '#/$defs/short', minLength: 5 },
      `/properties/a/minLength: "minLength" (5) is more than "maxLength" (4, in "${loaf}/$defs/short"): no string is valid.`,
    ],
    [
      { allOf: [{ $ref: '#/$defs/same' }], minLength: 5 },
      `/properties/a/minLength: "minLength" (5) is more than "maxLength" (4, in "${loaf}/$defs/short"): no string is valid.`,
    ],
    [
      { allOf: [{ $ref: '#/$defs/many' }], maxItems: 1 },
      `/properties/a/maxItems: "minItems" (2, in "${loaf}/$defs/many") is more than "maxItems" (1): no array is valid.`,
    ],
    [
      { allOf: [{ $ref: '#/$defs/low' }], minimum: 3 },
      `/properties/a/minimum: "minimum" (3) is not below "exclusiveMaximum" (3, in "${loaf}/$defs/low"): no number is valid.`,
    ],
    [
      { allOf: [{ type: 'object', minProperties: 2 }], maxProperties: 1 },
      `/properties/a/allOf/0/minProperties: "minProperties" (2) is more than "maxProperties" (1, in "${loaf}/properties/a"): no object is valid.`,
    ],
    [
      { allOf: [{ const: 'a' }, { enum: ['b', 'c'] }] },
      '/properties/a: No value is valid here: the values that are listed have none in common.',
    ],
  ]
  for (const [a, said] of rows)
    assert.equal(saidOfSchema({ type: 'object', properties: { a: { description: 'x', ...a } }, $defs }), [
      said,
    ])
  for (const a of [
    { $ref: '#/$defs/short', minLength: 4 },
    { anyOf: [{ $ref: '#/$defs/short' }, { type: 'string' }], minLength: 5 },
    { allOf: [{ $ref: '#/$defs/low' }], minimum: 2 },
    { allOf: [{ enum: ['a', 'b'] }, { const: 'b' }] },
    { not: { $ref: '#/$defs/short' }, type: 'string', minLength: 5 },
  ])
    assert.equal(saidOfSchema({ type: 'object', properties: { a: { description: 'x', ...a } }, $defs }), [])
})

test('whole numbers between bounds', () => {
  const between = (least: string, low: number, most: string, high: number, of = ''): string =>
    `There is no whole number${of} between "${least}" (${low}) and "${most}" (${high}): no integer is valid.`
  const saidOfInteger = (bounds: object): readonly string[] =>
    saidOfSchema({ type: 'integer', ...bounds }).map((line) => line.replace(/^.*?: /, ''))
  assert.equal(saidOfInteger({ minimum: 1.2, maximum: 1.8 }), [between('minimum', 1.2, 'maximum', 1.8)])
  assert.equal(saidOfInteger({ exclusiveMinimum: 1, exclusiveMaximum: 2 }), [
    between('exclusiveMinimum', 1, 'exclusiveMaximum', 2),
  ])
  assert.equal(saidOfInteger({ allOf: [{ minimum: 1 }, { maximum: 4 }], multipleOf: 5 }), [
    between('minimum', 1, 'maximum', 4, ' that is a multiple of 5'),
  ])
  for (const bounds of [
    { minimum: 1, maximum: 1 },
    { minimum: 0.5, maximum: 1.5 },
    { minimum: -1e300, maximum: 1e300, multipleOf: 7 },
    { minimum: -4, maximum: 4, multipleOf: 5 },
  ])
    assert.equal(saidOfInteger(bounds), [])
  assert.equal(saidOfSchema({ type: 'number', minimum: 1.2, maximum: 1.8 }), [])
})

test.run()
