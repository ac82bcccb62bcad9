import type { Json } from '../../generator/json/value.js'
import type { Draft } from '../../generator/schema/keywords.js'
import { json } from '../catalogue/sources.js'

/** A schema, the draft it is read by, and values made for it beside those that every schema is tried on. */
export type Case = { readonly draft: Draft; readonly schema: Json; readonly values: readonly Json[] }

type Row = readonly [schema: Json, ...values: readonly Json[]]

const nested = { a: { a: { a: {} } } }
const proto = json('{"__proto__": 1}')

const inBoth: readonly Row[] = [
  // Nothing said, all said.
  [{}],
  [{ type: 'string' }],
  [{ type: 'number' }, 1.0, 1e300],
  [{ type: 'integer' }, 1.0, -0, 1e300, 1.000001],
  [{ type: 'boolean' }],
  [{ type: 'null' }],
  [{ type: 'object' }],
  [{ type: 'array' }],
  [{ type: ['string', 'null'] }],
  [{ type: ['integer', 'number'] }],
  [{ type: ['integer', 'string'] }, 2.5],
  [{ type: ['object', 'array', 'null'], minProperties: 1, minItems: 1 }],
  // No type: other types pass.
  [{ minLength: 2 }, 'a', 'ab'],
  [{ minimum: 2 }, 1, 2],
  [{ pattern: '^a' }, 'a', 'b'],
  [{ format: 'date' }, '2024-02-29', '2023-02-29'],
  [{ required: ['a'] }, {}, { a: null }],
  [{ properties: { a: { type: 'string' } } }, { a: 1 }, { a: 'x' }],
  [{ items: { type: 'string' } }, [1], ['a']],
  [{ minLength: 2, minimum: 2, minItems: 2, minProperties: 2 }, 'a', 1, [1], { a: 1 }],
  // Values.
  [{ const: 1 }, 1.0, '1', true],
  [{ const: null }],
  [{ const: '' }],
  [{ const: [] }, [[]], {}],
  [{ const: {} }],
  [{ const: { a: 1, b: [2] } }, { b: [2], a: 1 }, { a: 1 }, { a: 1, b: [2], c: 3 }],
  [{ const: 0 }, -0, false],
  [{ enum: ['a', 'b'] }, 'a', 'b', 'c'],
  [{ enum: ['a', 1, null, true, [1], { a: 1 }] }, [1], { a: 1 }],
  [{ enum: [1, 1.5, 2] }],
  [{ type: 'string', enum: ['a', 1] }, 'a', 1],
  [{ type: 'integer', enum: [1, 1.5] }, 1, 1.5],
  [{ enum: ['a', 'b'], const: 'b' }, 'a', 'b'],
  [{ enum: ['a'], const: 'b' }, 'a', 'b'],
  [{ enum: ['a', 'ab'], minLength: 2 }, 'a', 'ab'],
  [{ enum: [{ a: 1 }, { a: 2 }], required: ['a'] }, { a: 1 }, { a: 3 }],
  // Open lists.
  [{ anyOf: [{ enum: ['a', 'b'] }, { type: 'string' }] }, 'a', 'z'],
  [{ type: 'string', anyOf: [{ enum: ['a'] }, { type: 'string' }] }, 'a', 'z'],
  [{ anyOf: [{ enum: ['a'] }, { type: 'string', minLength: 3 }] }, 'a', 'b', 'bcd'],
  [{ anyOf: [{ const: 'a' }, { const: 'b' }, { type: ['string', 'null'] }] }, 'z'],
  [{ anyOf: [{ enum: [1, 2] }, { type: 'integer' }] }, 3, 2.5],
  [{ anyOf: [{ enum: [1, 2.5] }, { type: 'integer' }] }, 2.5, 3.5],
  [{ anyOf: [{ enum: ['a', null] }, { type: 'string' }] }],
  // Texts.
  [{ type: 'string', minLength: 1, maxLength: 2 }, '', 'ab', 'abc', '😀😀', '😀😀😀'],
  [{ type: 'string', pattern: 'b' }, 'abc', 'ac'],
  [{ type: 'string', pattern: '^\\p{L}+$' }, 'é', '1'],
  [{ type: 'string', format: 'date-time' }, '2024-01-01T00:00:00Z', '2024-01-01'],
  [{ type: 'string', format: 'email' }, 'a@b.example', 'a'],
  [{ type: 'string', format: 'uuid' }, '5e9d4c1b-6f0a-4c8e-9a57-2b1d3c4e5f60', '5e9d'],
  [{ type: ['string', 'integer'], format: 'ipv4' }, '127.0.0.1', '1'],
  // Numbers.
  [{ type: 'number', minimum: 1, maximum: 2 }, 0.5, 1, 2, 2.5],
  [{ type: 'number', exclusiveMinimum: 1, exclusiveMaximum: 2 }, 1, 1.5, 2],
  [{ type: 'integer', multipleOf: 3 }, 3, 4, 0],
  [{ type: 'number', multipleOf: 0.5 }, 0.5, 0.75],
  [{ type: 'integer', minimum: 1.5 }, 1, 2],
  // Objects.
  [{ type: 'object', required: ['a', 'b'] }, { a: 1 }, { a: 1, b: 2 }],
  [{ type: 'object', properties: { a: { type: 'integer' } }, required: ['a'] }, { a: 1 }, { a: '1' }, {}],
  [{ type: 'object', properties: { a: true, b: false } }, { a: 1 }, { b: 1 }],
  [{ type: 'object', properties: { a: {} }, additionalProperties: false }, { a: 1 }, { b: 1 }, {}],
  [{ type: 'object', additionalProperties: false }, {}, { a: 1 }],
  [{ type: 'object', additionalProperties: { type: 'integer' } }, { a: 1 }, { a: 'x' }],
  [
    { properties: { a: { type: 'string' } }, additionalProperties: { type: 'integer' } },
    { a: 'x', b: 1 },
    { a: 1 },
  ],
  [{ additionalProperties: { type: 'integer' }, required: ['a'] }, { a: 1 }, { b: 1 }],
  [{ patternProperties: { '^a': { type: 'integer' } } }, { ab: 1 }, { ab: 'x' }, { b: 'x' }],
  [{ patternProperties: { '^a': { type: 'integer' } }, additionalProperties: false }, { ab: 1 }, { b: 1 }],
  [{ patternProperties: { '^a': { minimum: 1 }, b$: { maximum: 2 } } }, { ab: 0 }, { ab: 1.5 }, { ab: 3 }],
  [
    { properties: { ab: { type: 'integer' } }, patternProperties: { '^a': { minimum: 2 } } },
    { ab: 1 },
    { ab: 2 },
  ],
  [{ propertyNames: { minLength: 2 } }, { a: 1 }, { ab: 1 }],
  [{ propertyNames: { enum: ['a', 'b'] } }, { a: 1 }, { c: 1 }],
  [{ propertyNames: false }, {}, { a: 1 }],
  [{ minProperties: 1, maxProperties: 2 }, {}, { a: 1 }, { a: 1, b: 2, c: 3 }],
  [{ properties: { a: { properties: { a: { required: ['a'] } } } } }, nested, { a: { a: { b: 1 } } }],
  // Names that objects have already.
  [
    { properties: { constructor: { type: 'integer' }, hasOwnProperty: { type: 'string' } } },
    { constructor: 'x' },
    { hasOwnProperty: 1 },
  ],
  [{ required: ['constructor', 'toString'] }, { constructor: 1, toString: 1 }],
  [{ required: ['hasOwnProperty'] }, { hasOwnProperty: 1 }],
  [{ additionalProperties: { type: 'string' } }, { constructor: 1 }, { toString: 'x' }],
  [{ enum: ['constructor', '__proto__'] }, 'constructor', '__proto__', 'x'],
  [
    { properties: { 'a/b': { type: 'integer' }, 'c~d': { type: 'integer' }, 'e f"': { type: 'integer' } } },
    { 'a/b': 'x' },
    { 'c~d': 'x' },
    { 'e f"': 'x' },
  ],
  // Lists.
  [{ items: { type: 'integer' } }, [1, 2], [1, 'a']],
  [{ items: false }, [], [1]],
  [{ items: true, maxItems: 1 }, [1], [1, 2]],
  [{ minItems: 1, maxItems: 2 }, [], [1], [1, 2, 3]],
  [{ uniqueItems: true }, [1, 1], [1, '1'], [{ a: 1 }, { a: 1 }], [[], []]],
  [{ uniqueItems: false }, [1, 1]],
  [{ contains: { type: 'integer' } }, [], ['a'], ['a', 1]],
  [{ contains: true }, [], [1]],
  [{ contains: false }, [], [1]],
  [{ items: { type: ['string', 'integer'] }, contains: { minimum: 2 } }, [1], [2], ['a'], [true, 2]],
  [{ items: { items: { items: { type: 'null' } } } }, [[[null]]], [[[1]]]],
  // Items that only assert.
  [{ type: 'array', items: { not: { const: 1 } } }, [1], [2], ['a', 1]],
  [{ items: { not: { const: 1 } } }, [1], [2]],
  [{ type: 'array', items: { if: { type: 'string' }, then: { minLength: 5 } } }, ['P1D'], ['abcde'], [1]],
  [{ not: { type: 'array', items: { not: { const: 1 } } } }, [1], [2]],
  [{ type: 'array', items: { allOf: [{ not: { const: 1 } }, { not: { const: 2 } }] } }, [1], [2], [3]],
  [{ type: 'array', items: { type: 'array', items: { not: { const: 1 } } } }, [[1]], [[2]], [1]],
  [
    {
      type: 'array',
      items: { type: ['null', 'boolean', 'number', 'string', 'object', 'array'], not: { const: 1 } },
    },
    [1],
    [2],
  ],
  [{ enum: [[1], [2]], items: { not: { const: 1 } } }, [1], [2]],
  [{ anyOf: [{ type: 'array' }, { type: 'string' }], items: { not: { const: 1 } } }, [1], [2], 'a'],
  [{ allOf: [{ minItems: 1 }], items: { not: { const: 1 } } }, [], [1], [2]],
  [{ properties: { a: { items: { not: { const: 1 } } } } }, { a: [1] }, { a: [2] }],
  [{ additionalProperties: { not: { const: 1 } } }, { a: 1 }, { a: 2 }],
  [{ properties: { a: true }, additionalProperties: { not: { const: 1 } } }, { a: 1 }, { b: 1 }, { b: 2 }],
  [{ contains: { not: { const: 1 } } }, [1], [1, 2]],
  [{ patternProperties: { '^a': { not: { const: 1 } } } }, { a: 1 }, { a: 2 }],
  // All of.
  [{ allOf: [{ required: ['a'] }, { required: ['b'] }] }, { a: 1 }, { a: 1, b: 1 }],
  [
    { allOf: [{ properties: { a: { minimum: 1 } } }, { properties: { a: { maximum: 2 } } }] },
    { a: 0 },
    { a: 1 },
    { a: 3 },
  ],
  [
    {
      allOf: [
        { type: 'object', properties: { a: { type: 'string' } } },
        { type: 'object', properties: { a: { type: 'integer' } } },
      ],
    },
    { a: 1 },
    { a: 'x' },
    {},
  ],
  [
    { allOf: [{ additionalProperties: false, properties: { a: true } }, { properties: { b: true } }] },
    { a: 1 },
    { b: 1 },
  ],
  [{ allOf: [{ type: 'string' }, { type: 'integer' }] }],
  [{ allOf: [{ type: ['string', 'integer'] }, { type: ['integer', 'null'] }] }],
  [{ allOf: [true, true] }],
  [{ allOf: [{ minLength: 2 }], maxLength: 3, type: 'string' }, 'a', 'abc', 'abcd'],
  [
    {
      allOf: [
        { anyOf: [{ required: ['a'] }, { required: ['b'] }] },
        { anyOf: [{ required: ['c'] }, { required: ['d'] }] },
      ],
    },
    { a: 1, d: 1 },
    { a: 1, b: 1 },
  ],
  [
    {
      type: 'object',
      required: ['a'],
      oneOf: [{ properties: { a: { const: 1 } } }, { properties: { a: { const: 2 } }, required: ['b'] }],
    },
    { a: 1 },
    { a: 2 },
    { a: 2, b: 1 },
    { a: 3 },
  ],
  // One of several.
  [{ anyOf: [{ type: 'string' }, { type: 'null' }] }],
  [{ anyOf: [{ minLength: 2 }, { type: 'integer' }] }, 'a', 'ab'],
  [{ anyOf: [{ required: ['a'] }, { required: ['b'] }] }, {}, { a: 1 }, { b: 1 }, { a: 1, b: 1 }],
  [{ anyOf: [false, { type: 'string' }] }],
  [{ anyOf: [true, { type: 'string' }] }],
  [{ anyOf: [{ type: 'string' }], minLength: 2 }, 'a', 'ab'],
  [{ oneOf: [{ type: 'string' }, { type: 'integer' }] }],
  [{ oneOf: [{ type: 'number' }, { type: 'integer' }] }, 1, 1.5],
  [
    {
      oneOf: [
        { multipleOf: 2, type: 'integer' },
        { multipleOf: 3, type: 'integer' },
      ],
    },
    2,
    3,
    6,
    5,
  ],
  [{ oneOf: [{ required: ['a'] }, { required: ['b'] }] }, {}, { a: 1 }, { b: 1 }, { a: 1, b: 1 }],
  [{ oneOf: [{ enum: ['a', 'b'] }, { enum: ['b', 'c'] }] }, 'a', 'b', 'c'],
  [{ oneOf: [{ const: { a: 1 } }, { const: { a: 1 } }] }, { a: 1 }],
  [{ oneOf: [{ enum: ['a', 'b'] }, { type: 'string' }] }, 'a', 'c'],
  [{ oneOf: [true, { type: 'string' }] }],
  [{ oneOf: [{ const: 1 }, { const: 1 }, { const: 2 }] }, 1, 2],
  [
    {
      oneOf: [
        { type: 'object', required: ['k'], properties: { k: { const: [1] } } },
        { type: 'object', required: ['k'], properties: { k: { enum: [[1], [2]] } } },
      ],
    },
    { k: [1] },
    { k: [2] },
  ],
  [
    {
      oneOf: [
        { type: 'object', properties: { k: { const: 'a' } } },
        { type: 'object', properties: { k: { const: 'b' } } },
      ],
    },
    {},
    { k: 'a' },
    { k: 'c' },
  ],
  [
    {
      oneOf: [
        { type: 'object', required: ['k', 'x'], properties: { k: { const: 'a' } } },
        { type: 'object', required: ['k'], properties: { k: { enum: ['b', 'c'] }, y: { type: 'integer' } } },
      ],
    },
    { k: 'a' },
    { k: 'a', x: 1 },
    { k: 'c', y: 1 },
    { k: 'c', y: 'a' },
    { k: 'd' },
  ],
  [
    {
      oneOf: [
        { type: 'object', required: ['k'], properties: { k: { const: 'Error' }, t: { type: 'string' } } },
        { type: 'object', required: ['k', 'r'], properties: { k: { not: { const: 'Error' } } } },
      ],
    },
    { k: 'Error' },
    { k: 'Error', t: 1 },
    { k: 'x' },
    { k: 'x', r: 1 },
  ],
  [
    {
      anyOf: [
        { type: 'array', items: { type: 'integer' } },
        { type: 'array', items: { type: 'string' } },
      ],
    },
    [],
    [1, 'a'],
    ['a'],
    [1],
  ],
  [{ anyOf: [{ type: 'string' }, { $ref: '#/definitions/a' }], definitions: { a: false } }, 'b'],
  // Conditions.
  [{ not: { type: 'string' } }],
  [{ not: {} }],
  [{ not: false }],
  [{ not: { required: ['a'] } }, {}, { a: 1 }],
  [{ type: 'string', not: { const: 'a' } }, 'a', 'b'],
  [{ type: 'string', not: { type: 'integer' } }],
  [{ not: { not: { minLength: 2 } } }, 'a', 'ab'],
  [{ if: { minimum: 2 }, then: { multipleOf: 2 }, else: { multipleOf: 3 } }, 3, 4, 0, 1, 'a'],
  [{ if: { required: ['a'] }, then: { required: ['b'] } }, {}, { a: 1 }, { a: 1, b: 1 }],
  [{ if: { type: 'string' }, else: { type: 'integer' } }],
  [{ if: true, then: { type: 'string' }, else: false }],
  [{ then: { type: 'string' }, else: { type: 'string' } }],
  [{ type: 'string', if: { type: 'integer' }, then: false, else: { minLength: 2 } }, 'a', 'ab'],
  // References.
  [{ $ref: '#/definitions/a', definitions: { a: { type: 'integer' } } }],
  [
    { properties: { a: { $ref: '#/definitions/a' } }, definitions: { a: { type: 'integer' } } },
    { a: 1 },
    { a: 'x' },
  ],
  [{ properties: { a: { $ref: '#' } }, additionalProperties: false }, nested, { a: { b: 1 } }],
  [
    { type: ['object', 'null'], properties: { next: { $ref: '#' } } },
    { next: { next: null } },
    { next: { next: 1 } },
  ],
  [{ items: { $ref: '#' }, type: 'array' }, [[[]]], [[1]]],
  [{ anyOf: [{ type: 'integer' }, { type: 'array', items: { $ref: '#' } }] }, [1, [2, [3]]], [1, ['a']]],
  [
    {
      oneOf: [{ $ref: '#/definitions/a' }, { $ref: '#/definitions/b' }],
      definitions: { a: { minimum: 1 }, b: { maximum: 2 } },
    },
    0,
    1,
    3,
  ],
  [
    {
      allOf: [{ $ref: '#/definitions/a' }, { properties: { b: { type: 'integer' } } }],
      definitions: { a: { type: 'object', required: ['a'] } },
    },
    { a: 1 },
    { a: 1, b: 'x' },
    { b: 1 },
  ],
  [{ not: { $ref: '#/definitions/a' }, definitions: { a: { type: 'string' } } }],
  [
    { properties: { $ref: { type: 'integer' }, type: { type: 'string' } } },
    { $ref: 1 },
    { $ref: 'a' },
    { type: 1 },
  ],
]

const known = { $defs: { b: { properties: { b: { type: 'string' } } } } }

const in2020: readonly Row[] = [
  [true],
  [false],
  [{ $ref: '#/$defs/a', minLength: 2, $defs: { a: { type: 'string' } } }, 'a', 'ab'],
  [
    { properties: { a: { $ref: '#/$defs/a', maximum: 2 } }, $defs: { a: { minimum: 1 } } },
    { a: 0 },
    { a: 1 },
    { a: 3 },
  ],
  [
    { $ref: '#/$defs/a', required: ['b'], $defs: { a: { type: 'object', required: ['a'] } } },
    { a: 1 },
    { a: 1, b: 1 },
  ],
  [{ prefixItems: [{ type: 'integer' }, { type: 'string' }] }, [], [1], [1, 'a'], [1, 2], [1, 'a', null]],
  [{ prefixItems: [{ type: 'integer' }], items: false }, [], [1], [1, 2]],
  [{ prefixItems: [{ type: 'integer' }], items: { type: 'string' }, minItems: 1 }, [], [1, 'a'], [1, 2]],
  [{ prefixItems: [true, false] }, [1], [1, 2]],
  [{ contains: { const: 1 }, minContains: 2, maxContains: 3 }, [1], [1, 1], [1, 1, 1, 1]],
  [{ contains: { const: 1 }, minContains: 0 }, [], [2]],
  [{ contains: { const: 1 }, minContains: 0, maxContains: 1 }, [], [1], [1, 1]],
  [{ minContains: 2, maxContains: 1 }, [1]],
  [{ prefixItems: [{ type: 'integer' }], contains: { type: 'string' } }, [], [1], [1, 'a']],
  [{ dependentRequired: { a: ['b'], constructor: ['c'] } }, { a: 1 }, { a: 1, b: 1 }, { constructor: 1 }],
  [{ dependentSchemas: { a: { required: ['b'] }, c: false } }, { a: 1 }, { a: 1, b: 1 }, { c: 1 }],
  [
    { dependentSchemas: { a: { properties: { a: { type: 'integer' } } } }, type: 'object' },
    { a: 'x' },
    { a: 1 },
  ],
  [{ $defs: { a: { $anchor: 'deep', type: 'integer' } }, items: { $ref: '#deep' } }, [1], ['a']],
  // What the schemas in place know.
  [{ properties: { a: true }, patternProperties: { '^c': true }, unevaluatedProperties: false }, { cd: 1 }],
  [{ unevaluatedProperties: { type: 'string' } }, { a: 'x', b: 1 }],
  [
    { allOf: [{ properties: { a: true } }, { $ref: '#/$defs/b' }], unevaluatedProperties: false, ...known },
    { a: 1, b: 1, c: 1 },
  ],
  [
    {
      anyOf: [{ $ref: '#/$defs/b' }, { required: ['a'], properties: { a: true } }],
      unevaluatedProperties: false,
      ...known,
    },
    { b: 'x' },
    { a: 1, b: 'x' },
    { c: 1 },
  ],
  [
    {
      oneOf: [
        { required: ['a'], properties: { a: { type: 'integer' } } },
        { required: ['b'], properties: { b: true } },
      ],
      unevaluatedProperties: { type: 'integer' },
    },
    { a: 1, b: 'x' },
    { a: 'x', b: 1 },
    { b: 1, c: 'x' },
  ],
  [
    {
      if: { properties: { a: { const: 1 } }, required: ['a'] },
      then: { properties: { b: true } },
      else: { properties: { c: true } },
      unevaluatedProperties: false,
    },
    { a: 1, c: 1 },
    { c: 1 },
    { a: 2 },
  ],
  [
    { dependentSchemas: { a: { properties: { a: true, b: true } } }, unevaluatedProperties: false },
    { b: 1 },
    { a: 1, b: 1 },
  ],
  [
    {
      allOf: [{ properties: { a: true }, unevaluatedProperties: { type: 'integer' } }],
      unevaluatedProperties: false,
    },
    { b: 'x' },
  ],
  [{ not: { properties: { a: true } }, unevaluatedProperties: false }, { a: 1 }],
  [
    {
      properties: { constructor: true },
      allOf: [{ patternProperties: { '^_': true } }],
      unevaluatedProperties: false,
    },
  ],
  [{ prefixItems: [true], unevaluatedItems: false }, [1, 2]],
  [{ unevaluatedItems: { type: 'integer' } }, [1, 'a']],
  [{ items: true, unevaluatedItems: false }, [1, 2]],
  [
    {
      prefixItems: [true],
      anyOf: [{ prefixItems: [true, { type: 'integer' }] }, { maxItems: 1 }],
      unevaluatedItems: false,
    },
    [1, 2],
    [1, 'a'],
    [1, 2, 3],
  ],
  [{ $dynamicAnchor: 'list', type: 'array', items: { $dynamicRef: '#list' } }, [[[]]], [1]],
]

/** As 2020-12, but with lists of `items`. */
const in2019: readonly Row[] = [
  [{ $ref: '#/$defs/b', required: ['b'], ...known }, { b: 'x' }, { b: 1 }],
  [{ items: [{ type: 'integer' }], additionalItems: { type: 'string' } }, [1, 'a'], [1, 2]],
  [{ items: [true], unevaluatedItems: false }, [1], [1, 2]],
  [{ items: [true], additionalItems: true, unevaluatedItems: false }, [1, 2]],
  [{ contains: { type: 'string' }, minContains: 2 }, ['a', 'b']],
  [{ dependentRequired: { a: ['b'] } }, { a: 1 }, { a: 1, b: 1 }],
]

const inDraft7: readonly Row[] = [
  [{ $ref: '#/definitions/a', minLength: 2, definitions: { a: { type: 'string' } } }, 'a', 'ab'],
  [
    { properties: { a: { $ref: '#/definitions/a', maximum: 2 } }, definitions: { a: { minimum: 1 } } },
    { a: 0 },
    { a: 3 },
  ],
  [{ $ref: '#/definitions/a', type: 'string', definitions: { a: { type: 'integer' } } }],
  [{ items: [{ type: 'integer' }, { type: 'string' }] }, [], [1], [1, 'a'], [1, 2], [1, 'a', null]],
  [{ items: [{ type: 'integer' }], additionalItems: false }, [], [1], [1, 2]],
  [{ items: [{ type: 'integer' }], additionalItems: { type: 'string' }, minItems: 1 }, [], [1, 'a'], [1, 2]],
  [{ items: { type: 'integer' }, additionalItems: false }, [1, 2], ['a']],
  [{ additionalItems: false }, [1]],
  [{ items: true, additionalItems: false }, [1]],
  [{ items: [true], contains: { type: 'string' } }, [], [1], ['a']],
  [
    { dependencies: { a: ['b'], c: { required: ['d'] } } },
    { a: 1 },
    { a: 1, b: 1 },
    { c: 1 },
    { c: 1, d: 1 },
  ],
  [{ dependencies: { a: [], b: true, c: false } }, { a: 1 }, { b: 1 }, { c: 1 }],
  [{ dependencies: { hasOwnProperty: ['b'] } }, { hasOwnProperty: 1 }, { b: 1 }],
  [
    { if: { properties: { a: { const: 1 } }, required: ['a'] }, then: { required: ['b'] } },
    { a: 1 },
    { a: 1, b: 1 },
    { a: 2 },
  ],
]

const rows = (draft: Draft, list: readonly Row[]): readonly Case[] =>
  list.map(([schema, ...values]) => ({ draft, schema, values }))

/** Small schemas, at least one for each keyword that we take. */
export const cases: readonly Case[] = [
  ...rows('2020-12', [...inBoth, ...in2020]),
  ...rows('2019-09', in2019),
  ...rows('draft-07', [...inBoth, ...inDraft7]),
]

/** What every schema is tried on. */
export const values: readonly Json[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  1.5,
  2,
  3,
  '',
  'a',
  'ab',
  'abc',
  '2024-02-29',
  [],
  [1],
  ['a'],
  [1, 'a'],
  [[]],
  [null, null],
  {},
  { a: 1 },
  { a: 'x' },
  { b: 1 },
  { a: 1, b: 2 },
  { a: {} },
  { constructor: 1 },
  proto,
]
