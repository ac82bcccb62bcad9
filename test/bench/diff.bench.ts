import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Catalogue } from '../../generator/catalogue/catalogue-model.js'
import { compare } from '../../generator/compare/compare.js'
import { catalogueFrom } from '../../generator/generate.js'
import { load } from '../../generator/schema/load.js'
import { judgeMutants } from '../compare/mutants.js'
import { judgePairs } from '../compare/random-pairs.js'
import { atMost, type Bench, noneWrong, progress, type Row } from './measure.js'
import { writeSynthetic } from './synthetic.js'

/** How long a comparison takes beside loading, and how often it is right where others can tell. */
export const bench: Bench = {
  name: 'diff',
  run: async () => [...(await large()), ...pairs(10_000), ...(await mutants())],
}

async function large(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const [one, other] = [join(folder, 'one'), join(folder, 'other')]
    for (const each of [one, other]) writeSynthetic(each, 2_000)
    const [old, same] = [await catalogueAt(one), await catalogueAt(other)]
    for (let index = 0; index < 2_000; index += 10)
      rename(join(other, `messages/Message${index}.schema.json`))
    const changed = await catalogueAt(other)
    return [
      atMost('compare 2,000 message types, none changed', seconds(old, same), 2, 's'),
      atMost('compare 2,000 message types, 200 changed', seconds(old, changed), 2, 's'),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function rename(path: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace('"property3"', '"propertyX"'))
}

async function catalogueAt(folder: string): Promise<Catalogue> {
  const { value } = catalogueFrom((await load(folder)).value)
  if (!value) throw new Error(`The catalogue "${folder}" is broken.`)
  return value
}

function seconds(old: Catalogue, next: Catalogue): number {
  const started = performance.now()
  compare(old, next)
  return (performance.now() - started) / 1_000
}

function pairs(count: number): readonly Row[] {
  const { yes, no, unknown, wrong } = judgePairs(count, progress('pairs', count))
  return [
    noneWrong(`wrong answers on ${count} pairs of random schemas`, wrong),
    atMost('undecided', (unknown / (yes + no + unknown)) * 100, 5, '%'),
  ]
}

async function mutants(): Promise<readonly Row[]> {
  const { judged, wrong } = await judgeMutants(1, (done, of) => progress('mutants', of)(done))
  return [noneWrong(`wrong verdicts on ${judged} mutants of the catalogue`, wrong)]
}
