import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { lookupIn } from '../../generator/catalogue/named-shapes.js'
import { covers } from '../../generator/compare/covers/covers.js'
import { isOf, sideOf, type World } from '../../generator/compare/covers/side.js'
import type { Json } from '../../generator/json/value.js'
import { json, type Schema, schema, sister } from '../agreement/random.js'
import { catalogueOf, ferry } from './catalogues.js'

/** The schema under test. */
export const id = 'resources/tested.schema.json#'
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

/**
 * What ajv says of a value; undefined where it cannot be asked: ajv 8.20 does not see a property `__proto__` in a schema, and
 * its code for some `if` beside `oneOf` reads a variable that it does not declare.
 */
const judgeOf =
  (check: (value: unknown) => boolean) =>
  (value: unknown): boolean | undefined => {
    if (JSON.stringify(value).includes('"__proto__":')) return undefined
    try {
      return check(value)
    } catch (error) {
      if (error instanceof ReferenceError) return undefined
      throw error
    }
  }

/** The answers of `covers`, and those that turned out to be wrong. */
export type Judged = {
  readonly yes: number
  readonly no: number
  readonly unknown: number
  readonly wrong: readonly string[]
}

/**
 * Asks of pairs of random schemas whether the one covers the other. The witness of each no is put before ajv with the
 * schemas as they are written, and each yes stands against many values. `told` hears how many pairs are done.
 */
export function judgePairs(pairs: number, told: (done: number) => void = () => {}): Judged {
  const values = fc.sample(json, { numRuns: 1_000, seed: 11 })
  const schemas = fc.sample(schema, { numRuns: pairs * 2, seed: 7 })
  const picks = fc.sample(fc.nat(1_000), { numRuns: pairs * 12, seed: 5 })
  let at = 0
  const pick = (below: number): number => (picks[at++ % picks.length] ?? 0) % below
  // Without `allErrors`, ajv 8.20 accepts [] for `contains` beside `prefixItems` and `items`.
  const ajv = new Ajv2020({ strict: false, validateFormats: false, ownProperties: true, allErrors: true })
  const counts = { yes: 0, no: 0, unknown: 0 }
  const wrong: string[] = []
  for (let index = 0; index < pairs; index += 1) {
    const [one, other] = [schemas[index] ?? true, schemas[pairs + index] ?? true]
    const [old, next] = [whole(one), whole(pick(3) === 0 ? other : mutated(one, other, pick))]
    const [isOld, isNext] = [judgeOf(ajv.compile(old)), judgeOf(ajv.compile(next))]
    for (const each of [old, next]) ajv.removeSchema(each)
    const [here, there] = [old, next].map((each) => sideOf(lookupIn(catalogueOf(ferry(each)))))
    if (!here || !there) continue
    for (const world of ['valid', 'documented'] as const satisfies readonly World[]) {
      const from = { it: here.lookup(id), side: here, world }
      const answer = covers(from, { it: there.lookup(id), side: there, world: 'valid' })
      counts[answer.holds] += 1
      const isWrong =
        answer.holds === 'no'
          ? isOld(answer.witness) === false || isNext(answer.witness) === true
          : answer.holds === 'yes' &&
            // For `uniqueItems` ajv 8.20 looks at the type in `items`, also for items that `prefixItems` describes: [{}, {}].
            values.some((value) => isOld(value) === true && isNext(value) === false && isOf(from, value))
      if (isWrong) wrong.push(`${answer.holds}: ${JSON.stringify(old)} => ${JSON.stringify(next)}`)
    }
    told(index + 1)
  }
  return { ...counts, wrong }
}
