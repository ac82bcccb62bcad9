// timeout: 300
// process: its own
import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { freePlaces, harmless, type Place, type Texts } from './catalogue.js'
import { harmIn } from './harm.js'
import { make } from './make.js'
import { blockNetwork } from './network.js'
import { attacks, hostileText, seed } from './texts.js'

console.log(`SEED=${seed}`)
const tries = blockNetwork()
const plain = await make({})
const places = Object.keys(harmless) as Place[]

test('the harmless catalogue is generated', () => {
  assert.ok(plain && plain.length > 30)
})

test('hostile texts in all free places at once come out as nothing but texts', async () => {
  const sound = attacks.filter((text) => !/\p{Cs}/u.test(text) && !isInherited(text))
  for (let round = 0; round < 20; round += 1) {
    const texts = freePlaces.map((place, index) => [place, sound[(round * 11 + index) % sound.length] ?? ''])
    assert.ok(await tryOut(Object.fromEntries(texts)), `round ${round}`)
  }
})

test('what every object inherits is a text like any other', async () => {
  for (const text of attacks.filter(isInherited))
    assert.ok(await tryOut(Object.fromEntries(freePlaces.map((place) => [place, text]))), text)
})

test('a hostile text in any place is refused with a problem, or harmless', async () => {
  for (const place of places) {
    for (const text of attacks.filter((_, index) => (index + place.length) % 16 === 0))
      await tryOut({ [place]: text })
  }
})

test('hostile texts in several places', async () => {
  const several = fc.dictionary(fc.constantFrom(...places), hostileText, { minKeys: 1, maxKeys: 4 })
  await fc.assert(
    fc.asyncProperty(several, async (texts) => void (await tryOut(texts))),
    { seed, numRuns: 40 },
  )
})

test('nothing ever opened a connection', () => {
  assert.equal(tries, [])
})

/** Whether it was taken; if so, it did no harm. */
async function tryOut(texts: Partial<Texts>): Promise<boolean> {
  const outputs = await make(texts)
  if (!outputs) return false
  const isFree = (place: string): boolean => freePlaces.some((free) => free === place)
  const isAlike = Object.entries(texts).every(([place, text]) => isFree(place) && !isInherited(text))
  const twin = isAlike ? await make(twinOf(texts)) : []
  assert.equal(harmIn(outputs, twin ?? [], isAlike), [], JSON.stringify(texts).slice(0, 500))
  return true
}

/** Harmless texts, equal where the hostile ones are equal, and as long: the layout of code depends on it. */
function twinOf(texts: Partial<Texts>): Partial<Texts> {
  const distinct = [...new Set(Object.values(texts))]
  return Object.fromEntries(
    Object.entries(texts).map(([place, text]) => [
      place,
      Object.values<string>(harmless).includes(text)
        ? text
        : `harmless ${distinct.indexOf(text)}`.padEnd(text.length, ' x'),
    ]),
  )
}

/** Checks ask more carefully for what every object inherits. */
const isInherited = (text: string): boolean => text in {}

test.run()
