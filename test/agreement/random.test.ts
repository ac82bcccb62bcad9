import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { type Case, judge } from './judges.js'
import { along, json, type Schema, schema, sister } from './random.js'

const seed = Number(process.env.SEED ?? 20)
console.log(`SEED=${seed}`)

const schemas = fc.sample(schema, { seed, numRuns: 400 })
const loose = fc.sample(fc.array(json, { minLength: 3, maxLength: 3 }), { seed, numRuns: schemas.length })

const cases: readonly Case[] = schemas.map((made, index) => {
  const pick = picker(seed + index)
  const root = withSister(made, index)
  const along7 = Array.from({ length: 7 }, () => along(root, pick))
  return { schema: root, values: [...(loose[index] ?? []), ...along7] }
})

const judged = await judge(cases)
const tried = cases.flatMap(({ schema: root, values }, index) =>
  values.flatMap((value, at) => {
    const verdict = judged[index]?.[at]
    return verdict?.isEvidence ? [{ root, value, ...verdict }] : []
  }),
)

test('a value compiles when it fits, and only then', () => {
  assert.equal(shown(tried.filter(({ compiles, fits }) => compiles !== fits)), [])
})

test('a value that is accepted compiles', () => {
  assert.equal(shown(tried.filter(({ compiles, accepted }) => accepted && !compiles)), [])
})

test('all three kinds of values were tried, many times', () => {
  assert.ok(tried.filter(({ accepted }) => accepted).length > 500)
  assert.ok(tried.filter(({ compiles }) => !compiles).length > 500)
  assert.ok(tried.filter(({ compiles, accepted }) => compiles && !accepted).length > 100)
})

function withSister(made: Schema, index: number): Schema {
  return typeof made === 'boolean'
    ? made
    : { ...made, $defs: { sister: { ...sister, title: `Sister${index}` } } }
}

function shown(list: readonly object[]): readonly string[] {
  return list.slice(0, 4).map((one) => JSON.stringify(one))
}

/** A small generator of numbers below a limit, the same for the same seed. */
function picker(start: number): (below: number) => number {
  let state = start * 2654435761
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) >>> 0
    return (state >>> 8) % below
  }
}

test.run()
