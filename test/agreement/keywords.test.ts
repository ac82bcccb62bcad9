import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { keywords } from '../../generator/schema/keywords.js'
import { type Judged, judge } from './judges.js'
import { keywordCases } from './keywords.js'

const judged = await judge(
  keywordCases.map(({ schema, draft, valid, wrongType, wrongValue }) => ({
    schema,
    ...(draft ? { draft } : {}),
    values: [...valid, ...wrongType, ...wrongValue],
  })),
)

/** TypeScript's guesses at all-optional types apart, see `isEvidence`. */
const verdict = ({ compiles, accepted, fits, isEvidence }: Judged) =>
  isEvidence ? { compiles, accepted, fits } : { accepted, fits }

for (const [index, { keyword, schema, valid, wrongType, wrongValue }] of keywordCases.entries()) {
  test(`${keyword}: ${JSON.stringify(schema)}`, () => {
    const expected = [
      ...valid.map((value) => ({ value, compiles: true, accepted: true, fits: true })),
      ...wrongType.map((value) => ({ value, compiles: false, accepted: false, fits: false })),
      ...wrongValue.map((value) => ({ value, compiles: true, accepted: false, fits: true })),
    ]
    const actual = expected.map((wanted, at) => ({ ...wanted, ...verdict(judged[index]?.[at] ?? untried) }))
    assert.equal(actual.map(shown), expected.map(shown))
  })
}

const untried = { compiles: false, accepted: false, fits: false, isEvidence: false }

const shown = (one: object): string => JSON.stringify(one)

test('every keyword that constrains has its cases', () => {
  const covered = new Set(keywordCases.map(({ keyword }) => keyword))
  const wanted = keywords.filter(({ validator }) => validator === 'checked')
  assert.equal(
    wanted.map(({ name }) => name).filter((name) => !covered.has(name)),
    [],
  )
})

test.run()
