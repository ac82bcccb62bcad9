import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { maxTried } from '../../generator/normalise/exclusive.js'
import { normalise } from '../../generator/normalise/index.js'
import { resolve } from '../../generator/schema/resolve.js'
import { sourcesOf } from '../catalogue/sources.js'

const problemsOf = (schema: unknown): readonly string[] =>
  normalise(resolve(sourcesOf({ 'resources/a.schema.json': schema })).value).problems.map(
    ({ rule, origin }) => `${rule} ${origin.pointer}`,
  )

const members = (length: number, make: (index: number) => object): readonly object[] =>
  Array.from({ length }, (_, index) => make(index))

const patterned = (index: number): object => ({ type: 'string', pattern: `^${index}` })
const tagged = (index: number): object => ({
  type: 'object',
  required: ['tag'],
  properties: { tag: { const: index } },
})

test('so many members that may overlap, and one more', () => {
  assert.equal(problemsOf({ oneOf: members(maxTried, patterned) }), [])
  assert.equal(problemsOf({ oneOf: members(maxTried + 1, patterned) }), ['limit '])
})

test('wherever it stands', () => {
  const inner = { oneOf: members(maxTried + 1, patterned) }
  assert.equal(
    problemsOf({ type: 'object', properties: { a: inner }, additionalProperties: { not: inner } }),
    ['limit /properties/a', 'limit /additionalProperties/not'],
  )
})

test('members that something tells apart, and those of anyOf, may be more', () => {
  assert.equal(problemsOf({ oneOf: members(1_000, tagged) }), [])
  assert.equal(problemsOf({ anyOf: members(1_000, patterned) }), [])
})

test.run()
