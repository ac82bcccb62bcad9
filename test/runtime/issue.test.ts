import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { type Issue, issuesOf } from '../../generator/runtime/issue.js'
import { checkOf } from './shop.js'

function issues(schema: object, value: unknown): readonly Issue[] {
  const faults = checkOf(schema)(value)
  assert.ok(faults)
  return issuesOf(faults ?? [], value)
}

/** Each issue as `pointer message`. */
function lines(schema: object, value: unknown): readonly string[] {
  return issues(schema, value).map(({ pointer, message }) => `${pointer} ${message}`)
}

test('an issue has all its fields', () => {
  const schema = { properties: { list: { items: { properties: { 'a/b~': { type: 'string' } } } } } }
  assert.equal(issues(schema, { list: [{}, { 'a/b~': 1 }] }), [
    {
      message: 'must be a string',
      path: ['list', 1, 'a/b~'],
      pointer: '/list/1/a~1b~0',
      keyword: 'type',
      expected: 'a string',
      schema: 'test.schema.json#/properties/list/items/properties/a~1b~0/type',
    },
  ])
})

test('a missing property is part of the path', () => {
  const [issue] = issues({ required: ['a/b'] }, {})
  assert.equal(issue, {
    message: 'is missing',
    path: ['a/b'],
    pointer: '/a~1b',
    keyword: 'required',
    schema: 'test.schema.json#/required',
  })
  assert.equal(lines({ dependentRequired: { a: ['b'] } }, { a: 1 }), ['/b is missing'])
})

test('keys that look like indices stay keys, keys that are not own stay harmless', () => {
  const schema = { properties: { 0: { items: { type: 'string' } } } }
  assert.equal(issues(schema, { 0: [1] })[0]?.path, ['0', 0])
  const check = issuesOf([{ instancePath: '/__proto__/x', schemaPath: '', keyword: 'type', params: {} }], {})
  assert.equal(check[0]?.path, ['__proto__', 'x'])
})

test('each keyword says what must hold', () => {
  const wanted: readonly (readonly [object, unknown, string])[] = [
    [{ type: ['string', 'null'] }, 1, ' must be a string or null'],
    [{ const: 'A' }, 'B', ' must be "A"'],
    [{ const: null }, 'B', ' must be null'],
    [{ enum: ['A', 2] }, 'B', ' must be one of "A", 2'],
    [{ minimum: 3 }, 2, ' must be >= 3'],
    [{ maximum: 3 }, 4, ' must be <= 3'],
    [{ exclusiveMinimum: 3 }, 3, ' must be > 3'],
    [{ exclusiveMaximum: 3 }, 3, ' must be < 3'],
    [{ multipleOf: 2 }, 3, ' must be a multiple of 2'],
    [{ minLength: 2 }, 'a', ' must have at least 2 characters'],
    [{ maxLength: 1 }, 'ab', ' must have at most 1 character'],
    [{ minItems: 1 }, [], ' must have at least 1 item'],
    [{ maxItems: 2 }, [1, 2, 3], ' must have at most 2 items'],
    [{ minProperties: 1 }, {}, ' must have at least 1 key'],
    [{ maxProperties: 0 }, { a: 1 }, ' must have at most 0 keys'],
    [{ prefixItems: [true], items: false }, [1, 2], ' must have at most 1 item'],
    [{ uniqueItems: true }, [1, 1], ' must have unique items'],
    [{ pattern: '^a' }, 'b', ' must match pattern ^a'],
    [{ contains: { const: 1 } }, [2, 3], ' must have 1 or more matching items'],
    [{ contains: { const: 1 }, minContains: 2, maxContains: 2 }, [1], ' must have exactly 2 matching items'],
    [{ contains: { const: 1 }, maxContains: 1 }, [1, 1], ' must have exactly 1 matching item'],
    [{ contains: { const: 1 }, minContains: 2, maxContains: 3 }, [2], ' must have 2 to 3 matching items'],
    [{ additionalProperties: false }, { 'a/b': 1 }, '/a~1b is not allowed'],
    [{ properties: { a: false } }, { a: 1 }, '/a is not allowed'],
    [{ propertyNames: { maxLength: 1 } }, { ab: 1 }, '/ab must have a name with at most 1 character'],
    [{ propertyNames: { enum: ['a', 'b'] } }, { ab: 1 }, '/ab must have a name that is one of "a", "b"'],
    [{ propertyNames: { pattern: '^b' } }, { ab: 1 }, '/ab must have a name that matches pattern ^b'],
    [{ propertyNames: false }, { ab: 1 }, '/ab must have another name'],
    [
      { propertyNames: { $ref: '#/$defs/n' }, $defs: { n: { const: 'b' } } },
      { ab: 1 },
      '/ab must have a name that is "b"',
    ],
    [
      { contains: { $ref: '#/$defs/n' }, $defs: { n: { const: 'b' } } },
      ['a'],
      ' must have 1 or more matching items',
    ],
    [{ not: { type: 'string' } }, 'a', ' must not match the forbidden form'],
  ]
  for (const [schema, value, line] of wanted)
    assert.equal(lines(schema, value), [line], JSON.stringify(schema))
})

test('long value lists are cut', () => {
  const [issue] = issues({ enum: Array.from({ length: 100 }, (_, index) => index) }, 'x')
  assert.match(issue?.message ?? '', /^must be one of 0, 1, .* 19, … \(100 in all\)$/)
})

test('the fault of a condition is that of its branch', () => {
  const schema = { if: { type: 'string' }, then: { minLength: 3 }, else: false }
  assert.equal(lines(schema, 'a'), [' must have at least 3 characters'])
  assert.equal(lines(schema, 1), [' is not allowed'])
})

test('a message holds no part of the value', () => {
  const schema = {
    properties: {
      a: { const: 'x' },
      b: { pattern: '^x', maxLength: 2 },
      c: { anyOf: [{ type: 'null' }, { enum: ['x'] }] },
      d: { type: 'number' },
      e: { contains: { const: 1 } },
      f: { uniqueItems: true },
    },
  }
  const secret = '5551234'
  const found = issues(schema, {
    a: secret,
    b: secret,
    c: secret,
    d: secret,
    e: [secret],
    f: [secret, secret],
  })
  assert.is(found.length, 7)
  assert.not(JSON.stringify(found).includes(secret))
})

test('there are at most 20 issues, and none twice', () => {
  assert.is(
    issues(
      { items: { type: 'string' } },
      Array.from({ length: 200_000 }, () => 1),
    ).length,
    20,
  )
  assert.equal(lines({ allOf: [{ type: 'string' }, { type: 'string' }] }, 1), [' must be a string'])
})

test.run()
