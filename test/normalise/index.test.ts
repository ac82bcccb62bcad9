import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { keywords } from '../../generator/schema/keywords.js'
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
    .filter(({ treatment }) => treatment === 'exact' || treatment === 'widened')
    .filter(({ name }) => !used.includes(`"${name}":`))
  assert.equal(missing, [])
})

const refusedCases: readonly (readonly [schema: object, ...problems: readonly string[]])[] = [
  [{ allOf: [{ $ref: '#' }] }, 'cycle #'],
  [{ $ref: '#' }, 'cycle #'],
  [{ not: { $ref: '#' } }, 'cycle #/not'],
  [
    {
      anyOf: [{ type: 'null' }, { $ref: '#/$defs/a' }],
      $defs: { a: { oneOf: [{ $ref: '#' }, { type: 'string' }] } },
    },
    'cycle #/$defs/a/oneOf/0',
  ],
  [{ if: { $ref: '#' }, then: false }, 'cycle #/if'],
  [{ type: 'strng' }, 'meta-schema #/type'],
  [{ required: 'a' }, 'meta-schema #/required'],
  [{ properties: { a: { minLength: -1 } } }, 'meta-schema #/properties/a/minLength'],
  [{ tsType: 'string' }, 'keyword #/tsType'],
  [{ properties: { a: { existingJavaType: 'x' } } }, 'keyword #/properties/a/existingJavaType'],
  [
    { $defs: { unused: { tsType: 'x', minLenght: 3 } } },
    'keyword #/$defs/unused/tsType',
    'keyword #/$defs/unused/minLenght',
  ],
  [{ unevaluatedProperties: false }, 'keyword #/unevaluatedProperties'],
  [{ dependencies: { a: ['b'] } }, 'keyword #/dependencies'],
  [{ additionalItems: false }, 'keyword #/additionalItems'],
  [{ format: 'dat' }, 'format #/format'],
  [{ type: 'integer', format: 'int32' }, 'format #/format'],
  [JSON.parse('{"dependentRequired": {"__proto__": ["a"]}}'), 'keyword #/dependentRequired/__proto__'],
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
    'keyword #/properties/a/tsType',
    'keyword #/properties/a/minLenght',
    'keyword #/properties/a/dependentRequired',
  ])
  assert.match(problems[1] ?? '', 'Did you mean "minLength"?')
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
