import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { readOwnFiles } from '../../generator/files/own-files.js'
import { catalogueFrom, generate } from '../../generator/generate.js'
import type { Json } from '../../generator/json/value.js'
import { isError } from '../../generator/problems/problem.js'
import { sourcesOf } from '../catalogue/sources.js'

type Schema = { readonly [keyword: string]: Json }

/** Places that references may lead to: definitions of one file, its root, the payload of a message and the message. */
const targets = [
  ...['#', '#/$defs/a', '#/$defs/b', '#/$defs/c', '#/$defs/d'].map(
    (place) => `../resources/graph.schema.json${place}`,
  ),
  '../messages/Graph.schema.json#',
  '../messages/Graph.schema.json#/properties/data',
]

const tag: Schema = { type: 'object', properties: { kind: { const: 'Graph' } }, required: ['kind'] }

/** A schema that refers to others: in place, or with an object or a list between. */
const { schema } = fc.letrec<{ schema: Schema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 3, arbitrary: fc.constantFrom(...targets).map(($ref): Schema => ({ $ref })) },
    { weight: 1, arbitrary: fc.constantFrom<Schema>({}, tag, { type: 'object' }, { enum: ['a', 1] }) },
    fc
      .tuple(
        fc.constantFrom('allOf', 'anyOf', 'oneOf'),
        fc.array(tie('schema'), { minLength: 1, maxLength: 3 }),
      )
      .map(([keyword, members]): Schema => ({ [keyword]: members })),
    fc
      .tuple(
        fc.constantFrom('not', 'if', 'then', 'items', 'contains', 'additionalProperties', 'propertyNames'),
        tie('schema'),
      )
      .map(([keyword, inner]): Schema => ({ [keyword]: inner })),
    tie('schema').map(
      (inner): Schema => ({ type: 'object', properties: { data: inner, kind: { type: 'string' } } }),
    ),
    fc.tuple(tie('schema'), tie('schema')).map(([one, other]): Schema => ({ ...one, ...other })),
  ),
}))

const catalogue = fc
  .record({
    $schema: fc.constantFrom(
      'https://json-schema.org/draft/2020-12/schema',
      'http://json-schema.org/draft-07/schema#',
    ),
    a: schema,
    b: schema,
    c: schema,
    d: schema,
    root: schema,
    data: schema,
    message: schema,
  })
  .map(({ $schema, root, data, message, ...definitions }) =>
    sourcesOf({
      'catalogue.json': { name: 'graph', version: '1.0.0', description: 'x', tag: '/data/kind' },
      'topics/graph.schema.json': { title: '/graph', oneOf: [{ $ref: '../messages/Graph.schema.json' }] },
      'messages/Graph.schema.json': {
        $schema,
        type: 'object',
        required: ['data'],
        allOf: [message],
        properties: { data: { allOf: [tag, data] } },
      },
      'resources/graph.schema.json': { $schema, allOf: [root], $defs: definitions, definitions },
    }),
  )

test('references that lead anywhere are judged, or refused with a problem', async () => {
  const seen = { sound: 0, refused: 0, cycles: 0 }
  fc.assert(
    fc.property(catalogue, (sources) => {
      const { value, problems } = catalogueFrom(sources)
      assert.is(value === undefined, problems.some(isError))
      seen[value ? 'sound' : 'refused'] += 1
      if (problems.some(({ rule }) => rule === 'reference-cycle')) seen.cycles += 1
    }),
    { numRuns: 400, seed: 12 },
  )
  assert.ok(seen.sound > 50 && seen.refused > 50 && seen.cycles > 50, JSON.stringify(seen))
})

test('what is not refused can be generated', async () => {
  let count = 0
  await fc.assert(
    fc.asyncProperty(catalogue, async (sources) => {
      const { value, problems } = await generate(sources, readOwnFiles())
      assert.is(value.length > 0, !problems.some(isError))
      count += Math.sign(value.length)
    }),
    { numRuns: 25, seed: 4 },
  )
  assert.ok(count > 1, String(count))
})

test.run()
