import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { lookupIn } from '../../generator/catalogue/named-shapes.js'
import { readOwnFiles } from '../../generator/files/own-files.js'
import { catalogueFrom, generate } from '../../generator/generate.js'
import { load } from '../../generator/schema/load.js'
import { loadPeers, mustSay, raceOn } from './checkers.js'
import { levelWith, type Row } from './measure.js'
import type { Accepts } from './peers/peer.js'

/**
 * The one object that github.com/moltar/typescript-runtime-type-benchmarks measures with, as the payload of a tiny
 * catalogue: the generated guard against compilers, with unknown keys taken (loose) and refused (strict).
 */
export async function datumRows(): Promise<readonly Row[]> {
  return [...(await rowsOf('loose')), ...(await rowsOf('strict'))]
}

const datum = {
  number: 1,
  negNumber: -1,
  maxNumber: Number.MAX_VALUE,
  string: 'string',
  longString: 'A long text, as long as a paragraph of a page would be. '.repeat(8),
  boolean: true,
  deeplyNested: { foo: 'bar', num: 1, bool: false },
}

const broken = [
  { ...datum, boolean: 'true' },
  { ...datum, deeplyNested: { ...datum.deeplyNested, num: '1' } },
]
const withMore = [
  { ...datum, more: 1 },
  { ...datum, deeplyNested: { ...datum.deeplyNested, more: 1 } },
]

const repeats = 2_000

async function rowsOf(strictness: 'loose' | 'strict'): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const isStrict = strictness === 'strict'
    writeCatalogue(join(folder, 'schemas'), isStrict)
    const { value: sources } = await load(join(folder, 'schemas'))
    const { value: catalogue } = catalogueFrom(sources)
    if (!catalogue) throw new Error('the catalogue of the datum is broken')
    const { value: outputs } = await generate(sources, readOwnFiles())
    for (const { path, text } of outputs) write(join(folder, path), text)
    const { isDatum } = (await import(pathToFileURL(join(folder, 'index.js')).href)) as {
      readonly isDatum: Accepts
    }

    const lookup = lookupIn(catalogue)
    const peers = await loadPeers('ofOneObject', {
      shapes: catalogue.messageTypes.map(({ id }) => lookup(id)),
      lookup,
      types: { module: join(folder, 'index.js'), names: ['Datum'] },
      isStrict,
    })
    const checkers = [{ name: 'the generated guard', accepts: isDatum }, ...peers]
    const text = JSON.stringify(datum)
    mustSay(true, checkers, [text])
    mustSay(
      false,
      checkers,
      broken.map((value) => JSON.stringify(value)),
    )
    mustSay(
      !isStrict,
      checkers,
      withMore.map((value) => JSON.stringify(value)),
    )

    const fresh = (): readonly unknown[] => Array.from({ length: repeats }, () => JSON.parse(text))
    const [ours, ...theirs] = raceOn(fresh, checkers)
    if (!ours) throw new Error('nothing was timed')
    return theirs.map((their, index) =>
      levelWith(`datum, ${strictness}: against ${peers[index]?.name}`, ours, their),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function writeCatalogue(folder: string, isStrict: boolean): void {
  const object = (properties: object): object => ({
    type: 'object',
    description: 'An object.',
    properties,
    required: Object.keys(properties),
    ...(isStrict && { additionalProperties: false }),
  })
  const [number, string, boolean] = ['number', 'string', 'boolean'].map((type) => ({
    type,
    description: 'A value.',
  }))
  const deeplyNested = object({ foo: string, num: number, bool: boolean })
  const put = (path: string, value: object): void => write(join(folder, path), JSON.stringify(value))
  put('catalogue.json', { name: 'datum', version: '1.0.0', description: 'One object.' })
  put('messages/Datum.schema.json', {
    title: 'Datum',
    ...object({
      number,
      negNumber: number,
      maxNumber: number,
      string,
      longString: string,
      boolean,
      deeplyNested,
    }),
    examples: [datum],
  })
  put('topics/datum.schema.json', {
    title: '/datum',
    description: 'A topic.',
    oneOf: [{ $ref: '../messages/Datum.schema.json' }],
  })
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
