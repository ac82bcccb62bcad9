import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { beyondLimits, maxChain, maxValueDepth } from '../../generator/schema/limits.js'
import { resolve } from '../../generator/schema/resolve.js'
import { sourcesOf } from '../catalogue/sources.js'

const limitsOf = (schema: unknown): readonly string[] =>
  beyondLimits(resolve(sourcesOf({ 'resources/a.schema.json': schema })).value).map(
    ({ origin }) => origin.pointer,
  )

/** Definitions `0` … each of which holds a reference to the next. */
const row = (length: number, link: (next: object) => unknown): object => ({
  $defs: Object.fromEntries(
    Array.from({ length }, (_, index) => [
      index,
      index === length - 1 ? true : link({ $ref: `#/$defs/${index + 1}` }),
    ]),
  ),
})

test('as many references in a row as may be, and one more', () => {
  assert.equal(limitsOf(row(maxChain + 1, (next) => next)), [])
  assert.equal(limitsOf(row(maxChain + 2, (next) => next)), ['/$defs/0'])
})

test('an object or an array between begins anew', () => {
  assert.equal(limitsOf(row(2_000, (next) => ({ properties: { next } }))), [])
  assert.equal(limitsOf(row(2_000, (items) => ({ items }))), [])
})

test('a schema that is asked twice counts twice, at each level', () => {
  assert.equal(limitsOf(row(13, (next) => ({ allOf: [next, next] }))), [])
  assert.equal(limitsOf(row(14, (next) => ({ allOf: [next, next] }))), ['/$defs/0'])
})

test('a circle is none of these', () => {
  assert.equal(limitsOf({ anyOf: [{ $ref: '#' }, { $ref: '#' }] }), [])
})

test('the depth of constants and of enumerated values, not of examples', () => {
  const deep = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels))
  assert.equal(limitsOf({ const: deep(maxValueDepth), enum: [deep(maxValueDepth)] }), [])
  assert.equal(limitsOf({ const: deep(maxValueDepth + 1), enum: [deep(maxValueDepth + 1)] }), [
    '/const',
    '/enum',
  ])
  assert.equal(limitsOf({ default: deep(500), examples: [deep(500)] }), [])
})

test.run()
