import { resolve } from 'node:path'
import { parse } from '../../generated/parse.js'
import { lookupIn } from '../../generator/catalogue/named-shapes.js'
import { brokenRows } from './broken.js'
import { loadPeers, mustSay, raceOn } from './checkers.js'
import { datumRows } from './datum.js'
import { isKnown } from './hand-written.js'
import { atLeast, atMost, type Bench, type Row, race, type Timing } from './measure.js'
import { exampleTexts, ownCatalogue } from './own-catalogue.js'
import type { Subject } from './peers/peer.js'

/**
 * The router on the catalogue's own examples, against a checker written by hand, `JSON.parse` and other libraries; a guard on the
 * datum of a public benchmark; and what telling of broken messages costs.
 */
export const bench: Bench = {
  name: 'parse',
  run: async () => [...(await catalogueRows()), ...(await datumRows()), ...(await brokenRows())],
}

async function catalogueRows(): Promise<readonly Row[]> {
  const texts = exampleTexts()
  const peers = await loadPeers('ofCatalogue', await subject())
  const checkers = [
    { name: 'parse()', accepts: (value: unknown) => parse(value).kind === 'known' },
    { name: 'the checker written by hand', accepts: isKnown },
    ...peers,
  ]
  mustSay(true, checkers, texts)
  const fresh = (): readonly unknown[] =>
    Array.from({ length: repeats }, () => texts.map((text) => JSON.parse(text))).flat()
  const [parsing] = await race(rounds, [() => void fresh()])
  const [ours, byHand, ...theirs] = raceOn(fresh, checkers)
  if (!parsing || !ours || !byHand) throw new Error('nothing was timed')
  const against = ({ median }: Timing): number => ours.median / median
  return [
    atMost('parse() against the checker written by hand', against(byHand), 1.1, '×', ours, byHand),
    atMost('parse() against JSON.parse of the same texts', against(parsing), 0.6, '×', ours, parsing),
    ...theirs.map((their, index): Row => {
      const name = peers[index]?.name ?? ''
      return atLeast(`parse() is faster than ${name}`, 1 / against(their), 1.5, '×', ours, their)
    }),
  ]
}

const repeats = 5
const rounds = 15

async function subject(): Promise<Subject> {
  const catalogue = await ownCatalogue()
  const lookup = lookupIn(catalogue)
  return {
    shapes: catalogue.messageTypes.map(({ id }) => lookup(id)),
    lookup,
    types: { module: resolve('generated/index.js'), names: catalogue.messageTypes.map(({ name }) => name) },
    isStrict: false,
  }
}
