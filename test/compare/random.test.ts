// timeout: 240
import { existsSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { lookupIn } from '../../generator/catalogue/lookup.js'
import { covers, isOf } from '../../generator/compare/covers/covers.js'
import { sideOf, type World } from '../../generator/compare/covers/side.js'
import type { Json } from '../../generator/json/value.js'
import { json, type Schema, schema, sister } from '../agreement/random.js'
import { catalogueOf, ferry } from './catalogues.js'

/** 300 pairs here, more where the environment says so: `PAIRS=10000`. */
const pairs = Number(process.env.PAIRS ?? 300)

const id = 'resources/tested.schema.json#'
const whole = (one: Schema): Record<string, Json> => ({
  ...(typeof one === 'object' ? one : { allOf: [one] }),
  $defs: { sister },
})

/** One keyword of a schema changed, taken away, or the whole replaced. */
function mutated(one: Schema, other: Schema, pick: (below: number) => number): Schema {
  if (typeof one !== 'object') return other
  const keys = Object.keys(one)
  const key = keys[pick(keys.length)]
  if (key === undefined || pick(4) === 0) return other
  const { [key]: value, ...rest } = one
  if (pick(3) === 0 || value === undefined) return rest
  if (typeof value === 'number') return { ...one, [key]: value + 1 }
  const isSchema = subschemas.has(key) && typeof value === 'object' && value !== null && !Array.isArray(value)
  return isSchema ? { ...one, [key]: mutated(value as Schema, other, pick) as Json } : rest
}

/** Keywords whose value is one schema. */
const subschemas = new Set([
  'not',
  'items',
  'contains',
  'if',
  'then',
  'else',
  'additionalProperties',
  'propertyNames',
])

test('each no has a witness that ajv confirms on the schemas as written, each yes stands against many values', () => {
  const values = fc.sample(json, { numRuns: 1_000, seed: 11 })
  const schemas = fc.sample(schema, { numRuns: pairs * 2, seed: 7 })
  const picks = fc.sample(fc.nat(1_000), { numRuns: pairs * 12, seed: 5 })
  let at = 0
  const pick = (below: number): number => (picks[at++ % picks.length] ?? 0) % below
  const counts = { yes: 0, no: 0, unknown: 0 }
  for (let index = 0; index < pairs; index += 1) {
    const [one, other] = [schemas[index] ?? true, schemas[pairs + index] ?? true]
    const [old, next] = [whole(one), whole(pick(3) === 0 ? other : mutated(one, other, pick))]
    // Without `allErrors`, ajv 8.20 accepts [] for `contains` beside `prefixItems` and `items`.
    const ajv = () =>
      new Ajv2020({ strict: false, validateFormats: false, ownProperties: true, allErrors: true })
    const [isOld, isNext] = [ajv().compile(old), ajv().compile(next)]
    const [here, there] = [old, next].map((each) => sideOf(lookupIn(catalogueOf(ferry(each)))))
    if (!here || !there) continue
    for (const world of ['valid', 'documented'] as const satisfies readonly World[]) {
      const from = { it: here.lookup(id), side: here, world }
      const answer = covers(from, { it: there.lookup(id), side: there, world: 'valid' })
      counts[answer.holds] += 1
      const about = `${JSON.stringify(old)}\n=> ${JSON.stringify(next)}`
      if (answer.holds === 'no')
        assert.equal([isOld(answer.witness), isNext(answer.witness)], [true, false], about)
      if (answer.holds !== 'yes') continue
      const counterexample = values.find(
        (value) => isOld(value) && !isNext(value) && (world === 'valid' || isOf(from, value)),
      )
      assert.is(counterexample, undefined, about)
    }
  }
  const asked = counts.yes + counts.no + counts.unknown
  assert.ok(counts.yes > asked / 10 && counts.no > asked / 10, JSON.stringify(counts))
  assert.ok(counts.unknown <= asked * 0.05, `more than 5 % are undecided: ${JSON.stringify(counts)}`)
})

const proven = new URL('../../../shared/diff/cases.json', import.meta.url)

if (existsSync(proven)) {
  test('the proven pairs beside the project are all right, both ways', () => {
    const cases: readonly Proven[] = JSON.parse(readFileSync(proven, 'utf8'))
    const wrong = cases.filter(({ old, new: next, stay, upgrade }) => {
      const [here, there] = [old, next].map((each) => sideOf(lookupIn(catalogueOf(ferry(each)))))
      if (!here || !there) return true
      const ask = (one: typeof here, other: typeof here): string =>
        covers(
          { it: one.lookup(id), side: one, world: 'documented' },
          { it: other.lookup(id), side: other, world: 'valid' },
        ).holds
      const verdict = { ok: 'yes', breaks: 'no' } as const
      return ask(there, here) !== verdict[stay] || ask(here, there) !== verdict[upgrade]
    })
    assert.equal(
      wrong.map((one) => one.id),
      [],
    )
  })
} else test.skip('the proven pairs beside the project: they are not on this machine', () => {})

type Proven = {
  readonly id: string
  readonly old: object
  readonly new: object
  readonly stay: 'ok' | 'breaks'
  readonly upgrade: 'ok' | 'breaks'
}

test.run()
