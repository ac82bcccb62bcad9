// timeout: 180
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { maxDepth, readJson } from '../../generator/json/read.js'
import { maxTried } from '../../generator/normalise/exclusive.js'
import { maxValueDepth } from '../../generator/schema/limits.js'
import { maxSchemaDepth } from '../../generator/schema/resolve.js'
import { definitions, nested, object, range, withResource } from './one-resource.js'

/** A schema, how the first problem begins, and how many there may be. */
type Refused = readonly [what: string, schema: unknown, problem: RegExp]

const to = (index: number): object => ({ $ref: `#/$defs/d${index}` })
const string = { type: 'string' }

/** Definitions that lead from the first on to the last. */
const chain = (length: number, link: (next: object) => unknown): unknown => ({
  ...to(0),
  $defs: definitions(length, (index) => (index === length - 1 ? string : link(to(index + 1)))),
})

const refused: readonly Refused[] = [
  ['a chain of references', chain(5_000, (next) => next), /limit .* follow each other/],
  [
    'a chain of references, backwards',
    { ...to(4_999), $defs: definitions(5_000, (index) => (index === 0 ? string : to(index - 1))) },
    /limit .* follow each other/,
  ],
  [
    'a chain through allOf',
    chain(2_000, (next) => ({ allOf: [next, { type: 'object' }] })),
    /limit .* follow/,
  ],
  ['a chain through anyOf', chain(2_000, (next) => ({ anyOf: [next, { type: 'null' }] })), /limit .* follow/],
  ['a chain through not', chain(2_000, (next) => ({ not: next })), /limit .* follow/],
  ['a chain through if', chain(2_000, (next) => ({ if: next, then: { minLength: 1 } })), /limit .* follow/],
  [
    'a circle of thousands of references',
    { ...to(0), $defs: definitions(5_000, (index) => to((index + 1) % 5_000)) },
    /limit .* follow/,
  ],
  [
    'definitions that double, anyOf',
    chain(60, (next) => ({ anyOf: [next, next] })),
    /limit .* apply to one value/,
  ],
  [
    'definitions that double, oneOf',
    chain(60, (next) => ({ oneOf: [next, next] })),
    /limit .* apply to one value/,
  ],
  [
    'definitions that double, allOf',
    chain(60, (next) => ({ allOf: [next, next] })),
    /limit .* apply to one value/,
  ],
  ['a reference to itself', { $ref: '#' }, /cycle .* refers back/],
  ['a circle of two', { ...to(0), $defs: { d0: to(1), d1: to(0) } }, /cycle .* refers back/],
  ['a circle through allOf', { allOf: [{ $ref: '#' }] }, /cycle .* refers back/],
  ['a circle through not', { not: { $ref: '#' } }, /cycle .* refers back/],
  [
    'a circle through dependentSchemas',
    { type: 'object', dependentSchemas: { a: { $ref: '#' } } },
    /cycle .* refers back/,
  ],
  [
    'oneOf of objects that nothing tells apart',
    { oneOf: range(2_000).map((index) => object({ [`a${index}`]: string })) },
    /limit .*members of a "oneOf" with more than 200/,
  ],
  [
    'oneOf of texts that nothing tells apart',
    { oneOf: range(maxTried + 1).map((index) => ({ type: 'string', pattern: `^a${index}` })) },
    /limit .*members of a "oneOf" with more than 200/,
  ],
  [
    'properties that nest too deep',
    nested(maxSchemaDepth + 1, (inner) => object({ a: inner }), string),
    /limit .*The schema is nested too deeply: the limit is 128/,
  ],
  [
    'not, too deep',
    nested(900, (inner) => ({ not: inner }), string),
    /limit .*The schema is nested too deeply: the limit is 128/,
  ],
  [
    'a list that nests too deep',
    { const: nested(900, (inner) => [inner], 1) },
    /limit .*The value is nested too deeply/,
  ],
  [
    'an object that nests too deep',
    { enum: [nested(900, (inner) => ({ a: inner }), 1)] },
    /limit .*The value is nested too deeply/,
  ],
]

for (const [what, schema, problem] of refused) {
  test(`refused, soon and in words: ${what}`, async () => {
    const start = performance.now()
    const { outputs, said } = await withResource(schema)
    assert.equal(outputs, [])
    assert.match(said[0] ?? '', problem)
    assert.ok(said.length <= 25, `${said.length} problems`)
    assert.ok(performance.now() - start < 10_000, `${performance.now() - start} ms`)
  })
}

/** Just within a limit, or where there is none. */
const taken: readonly (readonly [what: string, schema: unknown])[] = [
  ['a chain of references', chain(250, (next) => next)],
  ['a chain through allOf', chain(120, (next) => ({ allOf: [next, { description: 'x' }] }))],
  ['definitions that double', chain(12, (next) => ({ anyOf: [next, next] }))],
  ['a chain with objects between', chain(500, (next) => object({ next }))],
  ['recursion', object({ a: { type: 'array', items: { $ref: '#' } }, b: { type: ['string', 'null'] } })],
  ['properties', nested(maxSchemaDepth - 2, (inner) => object({ a: inner }), string)],
  ['lists', nested(maxSchemaDepth - 2, (items) => ({ type: 'array', items }), string)],
  ['not', nested(maxSchemaDepth - 2, (not) => ({ not }), string)],
  ['if', nested(maxSchemaDepth - 2, (then) => ({ if: { minLength: 3 }, then }), string)],
  ['a constant', { const: nested(maxValueDepth, (inner) => [inner], 1) }],
  ['a default', { type: 'string', default: nested(900, (inner) => [inner], 1) }],
  ['an example', { type: 'string', examples: [nested(900, (inner) => ({ inner }), 1)] }],
  ['allOf of 500 objects', { allOf: range(500).map((index) => object({ [`a${index}`]: string })) }],
  [
    'a product of unions',
    {
      allOf: range(20).map((index) => ({
        anyOf: range(6).map((other) => object({ [`a${index}_${other}`]: string })),
      })),
    },
  ],
  [
    'a product of unions beside properties',
    {
      ...object({ z: string }),
      allOf: range(6).map((index) => ({
        anyOf: range(60).map((other) => object({ [`a${index}_${other}`]: string })),
      })),
    },
  ],
  ['a description of a megabyte', { type: 'string', description: 'word '.repeat(200_000) }],
]

for (const [what, schema] of taken) {
  test(`taken in good time: ${what}`, async () => {
    const start = performance.now()
    const { outputs, said } = await withResource(schema)
    assert.equal(said, [])
    assert.ok(outputs.some(({ path }) => path === 'checks.js'))
    assert.ok(performance.now() - start < 20_000, `${performance.now() - start} ms`)
  })
}

test('text that nests too deep is refused by the reader', () => {
  for (const levels of [maxDepth + 1, 1_000_000]) {
    const { document, errors } = readJson(`${'{"not":'.repeat(levels)}true${'}'.repeat(levels)}`)
    assert.is(document, undefined)
    assert.match(errors[0]?.message ?? '', /Nested too deep/)
  }
})

test.run()
