import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { linesAround, type Trial, triedIn } from './contradictions.js'
import { picker } from './mutations.js'
import { randomWorld, type World, worldIn } from './worlds.js'

// What the scanner says yes to has nothing to report: whatever a line looks like, in both profiles.

const seed = Number(process.env.SEED ?? 18)
console.log(`SEED=${seed}`)

let cases = 0

function tried(world: World, strict: boolean, every = 1): Trial {
  const pick = picker(seed)
  const trial = triedIn(world, strict, lines())
  function* lines(): Generator<Buffer> {
    for (const message of world.messages)
      for (const line of linesAround(message, pick)) if (pick(every) === 0) yield line
  }
  cases += trial.cases
  return trial
}

for (const folder of ['schemas', 'harbour', 'groupme', 'salesforce']) {
  const world = await worldIn(folder === 'schemas' ? folder : `test/fixtures/catalogues/${folder}`)
  for (const strict of [false, true]) {
    test(`lines around the examples of ${folder}, ${strict ? 'strict' : 'loose'}`, () => {
      const { yes, wrong } = tried(world, strict, folder === 'schemas' ? 8 : 1)
      assert.equal(wrong.slice(0, 3), [])
      assert.ok(yes > 0 || folder !== 'schemas')
    })
  }
}

for (const strict of [false, true]) {
  test(`random shapes, ${strict ? 'strict' : 'loose'}`, () => {
    const { yes, wrong } = tried(randomWorld(seed, 300), strict, 25)
    assert.equal(wrong.slice(0, 3), [])
    assert.ok(yes > 100)
  })
}

test('enough was tried', () => assert.ok(cases > 50_000, String(cases)))

test.run()
