import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { normalise } from '../../generator/normalise/index.js'
import { type Draft, keywords } from '../../generator/schema/keywords.js'
import { resolve } from '../../generator/schema/resolve.js'
import { sourcesOf, told } from '../catalogue/sources.js'
import { cases, values } from './schemas.js'
import { judge, normalised } from './verdicts.js'

test('each small schema says the same before and after', () => {
  let judged = 0
  for (const { draft, schema, values: more } of cases) {
    const { problems, check } = normalised(schema, draft)
    const text = `${draft} ${JSON.stringify(schema)}`
    assert.equal(problems, [], text)
    const verdictOf = judge(schema, draft)
    const verdicts = [...values, ...more].map((value) => {
      const expected = verdictOf(value)
      if (expected === undefined) return undefined
      assert.is(check(value), expected, `${JSON.stringify(value)} by ${text}`)
      return expected
    })
    judged += verdicts.filter((verdict) => verdict !== undefined).length
  }
  assert.ok(cases.length >= 240, `${cases.length} schemas`)
  assert.ok(judged > cases.length * values.length, `${judged} verdicts`)
})

test('each keyword that is taken has a schema here', () => {
  const used = JSON.stringify(cases.map(({ schema }) => schema))
  const missing = keywords
    .filter(({ validator }) => validator === 'checked')
    .filter(({ name }) => !used.includes(`"${name}":`))
  assert.equal(missing, [])
})

const refusedCases: readonly (readonly [schema: object, ...problems: readonly string[]])[] = [
  [{ allOf: [{ $ref: '#' }] }, 'reference-cycle #'],
  [{ $ref: '#' }, 'reference-cycle #'],
  [{ not: { $ref: '#' } }, 'reference-cycle #/not'],
  [
    {
      anyOf: [{ type: 'null' }, { $ref: '#/$defs/a' }],
      $defs: { a: { oneOf: [{ $ref: '#' }, { type: 'string' }] } },
    },
    'reference-cycle #/$defs/a/oneOf/0',
  ],
  [{ if: { $ref: '#' }, then: false }, 'reference-cycle #/if'],
  [{ type: 'strng' }, 'meta-schema #/type'],
  [{ required: 'a' }, 'meta-schema #/required'],
  [{ properties: { a: { minLength: -1 } } }, 'meta-schema #/properties/a/minLength'],
  [{ tsType: 'string' }, 'refused-keyword #/tsType'],
  [{ properties: { a: { existingJavaType: 'x' } } }, 'refused-keyword #/properties/a/existingJavaType'],
  [
    { $defs: { unused: { tsType: 'x', minLenght: 3 } } },
    'refused-keyword #/$defs/unused/tsType',
    'misspelt-keyword #/$defs/unused/minLenght',
  ],
  [
    { $dynamicRef: '#a', $defs: { a: { $dynamicAnchor: 'a' }, b: { $id: 'b', $dynamicAnchor: 'a' } } },
    'refused-keyword #/$dynamicRef',
  ],
  [
    JSON.parse('{"dependentRequired": {"__proto__": ["a"]}}'),
    'refused-keyword #/dependentRequired/__proto__',
  ],
]

const placesOf = (problems: readonly string[]): readonly string[] =>
  problems.map((problem) => problem.replace(/^error (\S+) resources\/case\.schema\.json(\S*):.*/s, '$1 $2'))

test('what cannot be taken is refused, at its place', () => {
  for (const [schema, ...expected] of refusedCases) {
    const { problems } = normalised(JSON.parse(JSON.stringify(schema)))
    assert.equal([...placesOf(problems)].sort(), [...expected].sort(), JSON.stringify(schema))
  }
})

test('what draft-07 ignores beside a reference is refused there too', () => {
  const { problems } = normalised(
    { properties: { a: { $ref: '#', tsType: 'x', minLenght: 1, dependentRequired: {} } } },
    'draft-07',
  )
  assert.equal(placesOf(problems), [
    'refused-keyword #/properties/a/tsType',
    'misspelt-keyword #/properties/a/minLenght',
  ])
  assert.match(problems[1] ?? '', 'Did you mean "minLength"?')
})

const warned: readonly (readonly [schema: object, draft: Draft, ...warnings: readonly string[]])[] = [
  [
    { additionalItems: false },
    '2020-12',
    '#/additionalItems: "additionalItems" is not a keyword of 2020-12 and has no effect.',
  ],
  [
    { dependentRequired: { a: ['b'] } },
    'draft-07',
    '#/dependentRequired: "dependentRequired" is not a keyword of draft-07 and has no effect.',
  ],
  [{ format: 'dat' }, '2020-12', '#/format: Unknown format "dat": it has no effect. Did you mean "date"?'],
  [
    { items: { format: 'uint32' }, $defs: { a: { format: 'uint32' }, b: { format: 'uint32' } } },
    '2020-12',
    '#/items/format: Unknown format "uint32": it has no effect.',
    '#/$defs/a/format: Unknown format "uint32": it has no effect.',
    '#/$defs/b/format: Unknown format "uint32": it has no effect.',
  ],
  [
    { markdownDescription: 'x', properties: { a: { markdownDescription: 'y' } } },
    'draft-07',
    '#/markdownDescription: Unknown keyword "markdownDescription": it has no effect. To hide this warning, add it to "ignore" in catalogue.json.',
    '#/properties/a/markdownDescription: Unknown keyword "markdownDescription": it has no effect. To hide this warning, add it to "ignore" in catalogue.json.',
  ],
  [
    { nullable: true },
    '2020-12',
    '#/nullable: Unknown keyword "nullable": it has no effect. Instead, use "type": ["string", "null"].',
  ],
  [
    { id: 'https://shop.example/a', discriminator: { propertyName: 'a' }, example: 'x' },
    '2020-12',
    '#/id: Unknown keyword "id": it has no effect. Instead, use "$id".',
    '#/discriminator: Unknown keyword "discriminator": it has no effect. Instead, use a "const" in each member of "oneOf".',
    '#/example: Unknown keyword "example": it has no effect. Instead, use "examples": [ … ].',
  ],
  [
    { definitions: { a: {} }, properties: { a: { $ref: '#/definitions/a', minLength: 2 } } },
    'draft-07',
    '#/properties/a/minLength: "minLength" beside "$ref" has no effect: draft-07 ignores it there. Put the "$ref" into an "allOf".',
  ],
  [{ deprecated: true, 'x-own': 1, format: 'password' }, 'draft-07'],
]

test('what asks for nothing is warned of', () => {
  for (const [schema, draft, ...expected] of warned) {
    const { problems, warnings, check } = normalised(JSON.parse(JSON.stringify(schema)), draft)
    assert.equal(problems, [])
    assert.equal(
      warnings.map((line) => line.replace(/^warning \S+ resources\/case\.schema\.json/, '')),
      expected,
    )
    assert.ok(check([]))
  }
})

test('what a catalogue ignores is not warned of, and formats need no name where they are words', () => {
  const schema = { markdownDescription: 'x', format: 'uint32', tsType: 'string' }
  const { value } = resolve(sourcesOf({ 'resources/a.schema.json': schema }))
  const { problems } = normalise(value, { ignore: ['markdownDescription', 'tsType'], format: 'annotate' })
  assert.equal(told(problems), [
    'error refused-keyword resources/a.schema.json#/tsType: The keyword "tsType" contains code for another generator and is not supported.',
  ])
})

test('what ajv mistakes among what has been evaluated', () => {
  // 2020-12 core, section 10.2.2.1: a condition counts without "then" and "else".
  const alone = normalised({ if: { required: ['a'], properties: { a: true } }, unevaluatedProperties: false })
  assert.equal([alone.check({ a: 1 }), alone.check({ a: 1, b: 1 }), alone.check({})], [true, false, true])
  const closed = normalised({ allOf: [{ properties: { a: true } }], unevaluatedProperties: false })
  assert.equal([closed.check({ a: 1 }), closed.check(JSON.parse('{"__proto__": 1}'))], [true, false])
  const some = normalised({ contains: { type: 'string' }, unevaluatedItems: { type: 'integer' } })
  assert.equal([some.check(['a', 1]), some.check(['a', null]), some.check([1])], [true, false, false])
  const first = normalised({
    if: { prefixItems: [{ const: 1 }] },
    then: { prefixItems: [true, true] },
    unevaluatedItems: false,
  })
  assert.equal([first.check([1, 2]), first.check(['a']), first.check([1, 2, 3])], [true, false, false])
  const each = normalised({ allOf: [{ contains: { type: 'string' } }], unevaluatedItems: false })
  assert.equal([each.check(['a', 'b']), each.check(['a', 1])], [true, false])
  assert.equal([closed.check({ constructor: 1 }), closed.check({ toString: 1 })], [false, false])
})

test('a dynamic reference means what it would as a plain one, where one schema alone has the anchor', () => {
  const tree = normalised({ $dynamicAnchor: 'list', type: 'array', items: { $dynamicRef: '#list' } })
  assert.equal(tree.problems, [])
  assert.equal([tree.check([[[]]]), tree.check([1]), tree.check([[1]])], [true, false, false])
  const named = normalised({ $defs: { a: { $anchor: 'a', type: 'integer' } }, items: { $dynamicRef: '#a' } })
  assert.equal([named.check([1]), named.check(['a'])], [true, false])
})

test('large lists of values take no time', () => {
  const names = Array.from({ length: 20_000 }, (_, index) => `value ${index}`)
  const start = performance.now()
  for (const schema of [
    { enum: names },
    { anyOf: [{ enum: names }, { type: 'string' }] },
    { oneOf: names.slice(0, 5_000).map((name) => ({ const: name })) },
    { anyOf: names.slice(0, 5_000).map((name) => ({ const: name })) },
  ]) {
    const { problems, check } = normalised(schema)
    assert.equal(problems, [])
    assert.ok(check('value 77'))
  }
  assert.ok(performance.now() - start < 5_000)
})

test.run()
