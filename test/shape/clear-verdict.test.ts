import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Catalogue } from '../../generator/catalogue/catalogue-model.js'
import { lookupIn } from '../../generator/catalogue/named-shapes.js'
import { checksOf } from '../../generator/emit/checks/in-process.js'
import type { Json } from '../../generator/json/value.js'
import { clearVerdict } from '../../generator/shape/clear-verdict.js'
import { catalogueOf } from '../agreement/judges.js'
import { keywordCases } from '../agreement/keywords.js'
import { along, json, type Schema, schema, sister } from '../agreement/random.js'
import { ownCatalogue } from '../bench/own-catalogue.js'

const seed = Number(process.env.SEED ?? 20)
console.log(`SEED=${seed}`)

type Tried = { readonly id: string; readonly value: Json }

/** How often the shape alone told; each time it must say what the validator says. */
function agreement(
  catalogue: Catalogue,
  tried: readonly Tried[],
): { yes: number; no: number; unclear: number } {
  const lookup = lookupIn(catalogue)
  const checks = checksOf(lookup)
  const counts = { yes: 0, no: 0, unclear: 0 }
  for (const { id, value } of tried) {
    const verdict = clearVerdict(value, lookup(id), lookup)
    counts[verdict === undefined ? 'unclear' : verdict ? 'yes' : 'no'] += 1
    if (verdict !== undefined)
      assert.is(verdict, checks(id)(value) === null, `${id} ${JSON.stringify(value)}`)
  }
  return counts
}

const idOf = (index: number): string => `resources/Case${index}.schema.json#`

test('each keyword', () => {
  const cases = keywordCases.map(({ schema, draft, valid, wrongType, wrongValue }) => ({
    schema,
    ...(draft ? { draft } : {}),
    values: [...valid, ...wrongType, ...wrongValue],
  }))
  const tried = cases.flatMap(({ values }, index) => values.map((value) => ({ id: idOf(index), value })))
  const { yes, no } = agreement(catalogueOf(cases), tried)
  assert.ok(yes > 100 && no > 100, `${yes} valid, ${no} not`)
})

test('random schemas and values, those along a schema and others', () => {
  const made = fc.sample(schema, { seed, numRuns: 1000 })
  const others = fc.sample(fc.array(json, { minLength: 5, maxLength: 5 }), { seed, numRuns: made.length })
  const numbers = fc.sample(fc.nat(), { seed, numRuns: 50_000 })
  let drawn = 0
  const pick = (below: number): number => (numbers[drawn++ % numbers.length] ?? 0) % below
  const roots = made.map(
    (one, index): Schema =>
      typeof one === 'boolean' ? one : { ...one, $defs: { sister: { ...sister, title: `Sister${index}` } } },
  )
  const tried = roots.flatMap((root, index) =>
    [...(others[index] ?? []), ...Array.from({ length: 10 }, () => along(root, pick))].map((value) => ({
      id: idOf(index),
      value,
    })),
  )
  const { yes, no } = agreement(catalogueOf(roots.map((root) => ({ schema: root, values: [] }))), tried)
  assert.ok(yes > 2_000 && no > 2_000, `${yes} valid, ${no} not`)
})

test('the examples of a catalogue, and each with one value replaced', async () => {
  const catalogue = await ownCatalogue()
  const examples = catalogue.messageTypes.flatMap(({ id, examples: all }) =>
    all.map((value) => ({ id, value })),
  )
  assert.equal(agreement(catalogue, examples), { yes: examples.length, no: 0, unclear: 0 })
  const mutants = examples.flatMap(({ id, value }) => replacedIn(value).map((one) => ({ id, value: one })))
  const { yes, no, unclear } = agreement(catalogue, mutants)
  assert.ok(no > 1_000 && yes > 0 && unclear === 0, JSON.stringify({ yes, no, unclear }))
})

/** A value, each time with one value in it replaced. */
function replacedIn(value: Json): readonly Json[] {
  const others: readonly Json[] = [{}, null, 1.5, 'other']
  if (Array.isArray(value)) {
    const items: readonly Json[] = value
    return [
      ...others,
      ...items.flatMap((item, index) => replacedIn(item).map((one) => items.with(index, one))),
    ]
  }
  if (typeof value !== 'object' || value === null) return others
  return [
    ...others,
    ...Object.entries(value).flatMap(([key, inner]) =>
      replacedIn(inner).map((one): Json => ({ ...value, [key]: one })),
    ),
  ]
}

test('shapes that hold each other again and again come to an end', () => {
  const again = { $ref: '#' }
  const root = {
    type: ['object', 'string'],
    properties: { next: { anyOf: [again, { allOf: [again, again] }, { allOf: [again, again, again] }] } },
  }
  const catalogue = catalogueOf([{ schema: root, values: [] }])
  let value: Json = 1
  for (let depth = 0; depth < 60; depth += 1) value = { next: value }
  const lookup = lookupIn(catalogue)
  assert.is(clearVerdict(value, lookup(idOf(0)), lookup), undefined)
  assert.is(clearVerdict({ next: { next: 'a' } }, lookup(idOf(0)), lookup), true)
})

test.run()
