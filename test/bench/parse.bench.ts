import { readdirSync, readFileSync } from 'node:fs'
import { parse } from '../../generated/parse.js'
import { lookupIn } from '../../generator/catalogue/lookup.js'
import { catalogueFrom } from '../../generator/generate.js'
import { load } from '../../generator/schema/load.js'
import { isKnown } from './hand-written.js'
import { atLeast, atMost, type Bench, type Row, race, type Timing, timingOf } from './measure.js'
import type { Peer } from './peers/peer.js'

/** The router on the catalogue's own examples, against a checker written by hand, `JSON.parse` and other libraries. */
export const bench: Bench = {
  name: 'parse',
  run: async () => {
    const texts = exampleTexts()
    const peers = await loadPeers()
    const checkers = [
      (value: unknown) => parse(value).kind === 'known',
      isKnown,
      ...peers.map(({ accepts }) => accepts),
    ]
    for (const [index, accepts] of checkers.entries()) {
      const refused = texts.filter((text) => !accepts(JSON.parse(text)))
      if (refused.length > 0) throw new Error(`checker ${index} refuses ${refused.length} valid examples`)
    }
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
  },
}

/** Small batches: what a server pushes is in the cache when it is judged, and collecting garbage is not measured. */
const repeats = 5
const batches = 30
const rounds = 15

function exampleTexts(): readonly string[] {
  const folder = 'schemas/messages'
  return readdirSync(folder).flatMap((name) => {
    const { examples } = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as {
      examples: readonly unknown[]
    }
    return examples.map((example) => JSON.stringify(example))
  })
}

/** Each checker meets freshly parsed objects: the first look at an object costs more than the second. */
function raceOn(
  fresh: () => readonly unknown[],
  checkers: readonly ((value: unknown) => boolean)[],
): readonly Timing[] {
  const times = checkers.map((): number[] => [])
  for (let round = -3; round < rounds; round++) {
    for (const [index, accepts] of checkers.entries()) {
      const spent = timeOf(fresh, accepts)
      if (round >= 0) times[index]?.push(spent)
    }
  }
  return times.map(timingOf)
}

function timeOf(fresh: () => readonly unknown[], accepts: (value: unknown) => boolean): number {
  let spent = 0n
  for (let batch = 0; batch < batches; batch++) {
    const values = fresh()
    const started = process.hrtime.bigint()
    for (const value of values) accepts(value)
    spent += process.hrtime.bigint() - started
  }
  return Number(spent) / batches / 1e6
}

async function loadPeers(): Promise<
  readonly { readonly name: string; readonly accepts: (value: unknown) => boolean }[]
> {
  const { value: sources } = await load('schemas')
  const { value: catalogue } = catalogueFrom(sources)
  if (!catalogue) throw new Error('the catalogue is broken')
  const lookup = lookupIn(catalogue)
  const messages = catalogue.messageTypes.map(({ id }) => lookup(id))
  const files = readdirSync(new URL('peers/', import.meta.url)).filter(
    (name) => !['peer.ts', 'convert.ts'].includes(name),
  )
  return Promise.all(
    files.map(async (file) => {
      const { peer } = (await import(new URL(`peers/${file}`, import.meta.url).href)) as { peer: Peer }
      return { name: peer.name, accepts: peer.make(messages, lookup) }
    }),
  )
}
