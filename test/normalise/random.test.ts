import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { isObject, type Json } from '../../generator/json/value.js'
import type { Draft } from '../../generator/schema/keywords.js'
import { judge, normalised } from './verdicts.js'

const runs = Number(process.env.RUNS ?? 150)
const seed = Number(process.env.SEED ?? 20_261_120)

const keys = ['a', 'b', 'c', 'constructor', 'x/y'] as const
const key = fc.constantFrom(...keys)

/** Few values, so that random schemas and random instances meet. */
const scalar: fc.Arbitrary<Json> = fc.constantFrom<Json>(
  null,
  true,
  false,
  0,
  1,
  2,
  1.5,
  -1,
  '',
  'a',
  'b',
  'ab',
  'A1',
)

const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc
      .uniqueArray(fc.tuple(key, tie('value')), { maxLength: 4, selector: ([name]) => name })
      .map((entries): Json => Object.fromEntries(entries)),
  ),
}))

const typeName = fc.constantFrom('string', 'number', 'integer', 'boolean', 'null', 'object', 'array')
const small = fc.nat({ max: 3 })
const number = fc.constantFrom(-1, 0, 1, 1.5, 2)
const strings = fc.uniqueArray(key, { maxLength: 3 })

type Part = fc.Arbitrary<{ readonly [keyword: string]: unknown }>

const one = (keyword: string, values: fc.Arbitrary<unknown>): Part =>
  values.map((item) => ({ [keyword]: item }))

/** Each keyword that we take, with values that it may have. */
function parts(schema: fc.Arbitrary<Json>, draft: Draft): readonly Part[] {
  const list = fc.array(schema, { minLength: 1, maxLength: 3 })
  const map = (name: fc.Arbitrary<string>) =>
    fc
      .uniqueArray(fc.tuple(name, schema), { maxLength: 3, selector: ([key]) => key })
      .map((entries) => Object.fromEntries(entries))
  const common: readonly Part[] = [
    one('type', fc.oneof(typeName, fc.uniqueArray(typeName, { minLength: 1, maxLength: 3 }))),
    one('const', value),
    one(
      'enum',
      fc.uniqueArray(value, {
        minLength: 1,
        maxLength: 4,
        comparator: (a, b) => JSON.stringify(a) === JSON.stringify(b),
      }),
    ),
    one('properties', map(key)),
    one('properties', map(key)),
    one('required', strings),
    one('additionalProperties', schema),
    one('patternProperties', map(fc.constantFrom('^a', 'b$', '.'))),
    one('propertyNames', schema),
    one('minProperties', small),
    one('maxProperties', small),
    one('contains', schema),
    one('minItems', small),
    one('maxItems', small),
    one('uniqueItems', fc.boolean()),
    one('minLength', small),
    one('maxLength', small),
    one('pattern', fc.constantFrom('^a', '[0-9]', 'b$')),
    one('format', fc.constantFrom('date', 'ipv4', 'email')),
    one('minimum', number),
    one('maximum', number),
    one('exclusiveMinimum', number),
    one('exclusiveMaximum', number),
    one('multipleOf', fc.constantFrom(1, 2, 0.5)),
    one('allOf', list),
    one('allOf', list),
    one('anyOf', list),
    one('anyOf', list),
    one('oneOf', list),
    one('oneOf', list),
    one('not', schema),
    fc.record({ if: schema, then: schema, else: schema }, { requiredKeys: ['if'] }),
    one('x-personal', fc.boolean()),
    one('description', fc.constant('Words.')),
    one('$ref', fc.constantFrom('#', '#/definitions/one', '#/definitions/two')),
  ]
  const newer: readonly Part[] = [
    one('prefixItems', list),
    one('items', schema),
    one('dependentRequired', fc.dictionary(key, strings, { maxKeys: 2 })),
    one('dependentSchemas', map(key)),
    fc.record({ contains: schema, minContains: small, maxContains: small }, { requiredKeys: ['contains'] }),
  ]
  const older: readonly Part[] = [
    one('items', fc.oneof(schema, list)),
    fc.record({ items: list, additionalItems: schema }),
    one('dependencies', fc.dictionary(key, fc.oneof(strings, schema), { maxKeys: 2 })),
  ]
  return [...common, ...(draft === 'draft-07' ? older : newer)]
}

/** Schemas without a type that assert something all the same, wherever a schema may stand. */
const asserting = (schema: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
  fc.oneof(
    scalar.map((excluded): Json => ({ not: { const: excluded } })),
    fc
      .tuple(typeName, scalar)
      .map(([type, excluded]): Json => ({ if: { type }, then: { not: { const: excluded } } })),
    schema.map((excluded): Json => ({ not: excluded })),
    fc.tuple(schema, schema).map(([first, second]): Json => ({ allOf: [{ not: first }, { not: second }] })),
  )

/** Objects told apart by a property, as catalogues have them: by chance alone they would hardly come up. */
const tagged = (schema: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
  fc
    .array(
      fc.tuple(
        fc.uniqueArray(fc.constantFrom('a', 'b', 'ab', 'A1'), { minLength: 1, maxLength: 2 }),
        key,
        schema,
        strings,
      ),
      {
        minLength: 1,
        maxLength: 3,
      },
    )
    .chain((variants) =>
      fc.constantFrom('oneOf', 'anyOf').map(
        (keyword): Json => ({
          [keyword]: variants.map(([values, name, inner, required]) => ({
            type: 'object',
            properties: { [name]: inner, a: { enum: values } },
            required: ['a', ...required.filter((other) => other !== 'a')],
          })),
        }),
      ),
    )

function schemaOf(draft: Draft): fc.Arbitrary<Json> {
  const { schema } = fc.letrec<{ schema: Json }>((tie) => ({
    schema: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      typeName.map((type): Json => ({ type })),
      fc.boolean(),
      fc.constant<Json>({ anyOf: [{ enum: ['a', 'b'] }, { type: 'string' }] }),
      fc
        .array(fc.oneof(...parts(tie('schema'), draft)), { minLength: 1, maxLength: 4 })
        .map((found): Json => Object.assign({}, ...found)),
      tagged(tie('schema')),
      asserting(tie('schema')),
      asserting(tie('schema')).map((items): Json => ({ items })),
    ),
  }))
  return fc.tuple(schema, schema, schema).map(
    ([root, first, second]): Json => ({
      ...(isObject(root) ? root : { allOf: [root] }),
      definitions: { one: first, two: second },
    }),
  )
}

for (const draft of ['2020-12', 'draft-07'] as const) {
  test(`random schemas of ${draft} say the same before and after (seed ${seed}, ${runs} runs)`, () => {
    let judged = 0
    fc.assert(
      fc.property(schemaOf(draft), fc.array(value, { minLength: 12, maxLength: 12 }), (schema, instances) => {
        const { problems, check } = normalised(schema, draft)
        // A schema that leads back to itself in place is refused; nothing else is.
        if (problems.length > 0) {
          assert.ok(
            problems.every((problem) => problem.startsWith('error reference-cycle ')),
            problems.join('\n'),
          )
          return
        }
        const verdictOf = judge(schema, draft)
        judged += 1
        for (const instance of instances) {
          const expected = verdictOf(instance)
          if (expected !== undefined)
            assert.is(check(instance), expected, `${JSON.stringify(instance)} by ${JSON.stringify(schema)}`)
        }
      }),
      { numRuns: runs, seed },
    )
    assert.ok(judged > runs / 3, `only ${judged} schemas were judged`)
  })
}

test.run()
