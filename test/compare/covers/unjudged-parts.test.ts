// timeout: 180
import { Ajv2020 } from 'ajv/dist/2020.js'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { lookupIn } from '../../../generator/catalogue/named-shapes.js'
import { covers } from '../../../generator/compare/covers/covers.js'
import { sideOf } from '../../../generator/compare/covers/side.js'
import type { Json } from '../../../generator/json/value.js'
import { metaSchemaSharing } from '../../meta-schemas.js'
import { catalogueOf, ferry } from '../catalogues.js'
import { id } from '../random-pairs.js'

const text = { type: 'string' }
const number = { type: 'number' }
const object = (properties: object, more: object = {}): object => ({ type: 'object', properties, ...more })

const objects: readonly object[] = [
  object({ a: text }),
  object({ a: text, b: text }, { additionalProperties: false }),
  object({}, { allOf: [object({ a: text })], unevaluatedProperties: false }),
  object({}, { allOf: [object({ a: text }), object({ b: text })], unevaluatedProperties: false }),
  object({ c: number }, { allOf: [object({ a: text })], unevaluatedProperties: text }),
  object(
    {},
    { anyOf: [object({ a: text }, { required: ['a'] }), object({ b: text })], unevaluatedProperties: false },
  ),
  object({ a: text }, { dependentSchemas: { a: object({ b: text }) }, unevaluatedProperties: false }),
  object({ a: text }, { if: { required: ['a'] }, then: object({ b: text }), unevaluatedProperties: false }),
  object(
    {},
    { allOf: [{ type: 'object', patternProperties: { '^a': text } }], unevaluatedProperties: false },
  ),
  object({}, { allOf: [{ type: 'object', additionalProperties: text }], unevaluatedProperties: false }),
  object({}, { allOf: [object({ a: text })], unevaluatedProperties: number }),
]

/** Without `contains`, whose items ajv 8.20 does not count one by one. */
const arrays: readonly object[] = [
  { type: 'array' },
  { type: 'array', items: text },
  { type: 'array', allOf: [{ prefixItems: [text] }], unevaluatedItems: false },
  { type: 'array', allOf: [{ prefixItems: [text, number] }], unevaluatedItems: false },
  { type: 'array', allOf: [{ prefixItems: [text] }], unevaluatedItems: number },
  { type: 'array', allOf: [{ items: text }], unevaluatedItems: false },
  {
    type: 'array',
    anyOf: [{ prefixItems: [text] }, { prefixItems: [number, number] }],
    unevaluatedItems: false,
  },
]

const scalars: readonly Json[] = ['x', 1, null]
const some = <T>(values: readonly T[]): readonly (T | undefined)[] => [undefined, ...values]
const allObjects: readonly Json[] = some(scalars).flatMap((a) =>
  some(scalars).flatMap((b) =>
    some(scalars).flatMap((c) =>
      some(['x', 1]).map((ab) =>
        Object.fromEntries(
          Object.entries({ a, b, c, ab }).flatMap(([key, value]) =>
            value === undefined ? [] : [[key, value]],
          ),
        ),
      ),
    ),
  ),
)
const allArrays: readonly Json[] = [
  [],
  ...scalars.flatMap((one) => [
    [one],
    ...scalars.flatMap((two) => [[one, two], ...scalars.map((three) => [one, two, three])]),
  ]),
]

const sharing = metaSchemaSharing()

for (const [kind, schemas, values] of [
  ['unevaluatedProperties', objects, allObjects],
  ['unevaluatedItems', arrays, allArrays],
] as const) {
  test(`${kind}: a yes stands against every small value, a no has a witness that ajv confirms`, () => {
    const sides = schemas.map((schema) => sideOf(lookupIn(catalogueOf(ferry(schema)))))
    const checks = schemas.map((schema) =>
      sharing(new Ajv2020({ strict: false, allErrors: true })).compile(schema),
    )
    const counts = { yes: 0, no: 0, unknown: 0 }
    for (const [index, side] of sides.entries())
      for (const [at, other] of sides.entries()) {
        const [from, to] = [checks[index], checks[at]]
        const answer = covers(
          { it: side.lookup(id), side, world: 'valid' },
          { it: other.lookup(id), side: other, world: 'valid' },
        )
        counts[answer.holds] += 1
        const about = `${JSON.stringify(schemas[index])}\n=> ${JSON.stringify(schemas[at])}`
        if (answer.holds === 'no')
          assert.equal([from?.(answer.witness), to?.(answer.witness)], [true, false], about)
        const counterexample = values.find((value) => from?.(value) && !to?.(value))
        if (answer.holds === 'yes') assert.is(counterexample, undefined, about)
      }
    assert.ok(counts.yes > schemas.length && counts.no > schemas.length, JSON.stringify(counts))
    // Where keys are known under a condition, much stays open.
    assert.ok(counts.unknown <= schemas.length ** 2 / 3, `too many are undecided: ${JSON.stringify(counts)}`)
  })
}

test('items that `contains` found are judged, and no others', () => {
  const containing = (unevaluatedItems: unknown): object => ({
    type: 'array',
    allOf: [{ contains: text }],
    unevaluatedItems,
  })
  const holds = (one: object, other: object): string => {
    const [from, to] = [one, other].map((schema) => sideOf(lookupIn(catalogueOf(ferry(schema)))))
    if (!from || !to) throw new Error('Two schemas make two catalogues.')
    return covers(
      { it: from.lookup(id), side: from, world: 'valid' },
      { it: to.lookup(id), side: to, world: 'valid' },
    ).holds
  }
  assert.is(holds(containing(number), containing(false)), 'no')
  assert.is(holds({ type: 'array', items: text, minItems: 1 }, containing(false)), 'yes')
})

test.run()
