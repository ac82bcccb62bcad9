// timeout: 240
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { lookupIn } from '../../generator/catalogue/named-shapes.js'
import { covers } from '../../generator/compare/covers/covers.js'
import { sideOf } from '../../generator/compare/covers/side.js'
import { catalogueOf, ferry } from './catalogues.js'
import { id, judgePairs } from './random-pairs.js'

/** 300 pairs here, more where the environment says so: `PAIRS=10000`. */
const pairs = Number(process.env.PAIRS ?? 300)

test('each no has a witness that ajv confirms on the schemas as written, each yes stands against many values', () => {
  const { yes, no, unknown, wrong } = judgePairs(pairs)
  assert.equal(wrong, [])
  const asked = yes + no + unknown
  const counts = JSON.stringify({ yes, no, unknown })
  assert.ok(yes > asked / 10 && no > asked / 10, counts)
  assert.ok(unknown <= asked * 0.05, `more than 5 % are undecided: ${counts}`)
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
