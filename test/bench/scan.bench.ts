import { scannerFor } from '../../generator/captures/scan/scanner.js'
import { linesAround, type Trial, triedIn } from '../captures/scan/contradictions.js'
import { picker } from '../captures/scan/mutations.js'
import { randomWorld, type World, worldIn } from '../captures/scan/worlds.js'
import { atLeast, type Bench, forComparison, noneWrong, progress, type Row, race } from './measure.js'

/** The scanner by itself: whether it is ever wrong, in a million lines, and how fast it is against `JSON.parse`. */
export const bench: Bench = {
  name: 'scan',
  run: async () => [...(await soundness()), ...(await speed())],
}

const wanted = 1_000_000

async function soundness(): Promise<readonly Row[]> {
  const known = await Promise.all(
    [
      'schemas',
      ...['harbour', 'groupme', 'salesforce'].map((name) => `test/fixtures/catalogues/${name}`),
    ].map(worldIn),
  )
  const tell = progress('lines', wanted)
  let [cases, yes, told] = [0, 0, 0]
  const wrong: string[] = []
  for (let seed = 1; cases < wanted; seed += 1) {
    for (const world of [...known, randomWorld(1_000 + seed, 100)])
      for (const strict of [false, true]) {
        const trial = tried(world, strict, seed)
        cases += trial.cases
        yes += trial.yes
        wrong.push(...trial.wrong)
        for (; told < Math.min(cases, wanted); told += 1) tell(told + 1)
      }
  }
  return [
    noneWrong(`yes where the judge has something to say, in ${cases} lines`, wrong),
    forComparison('lines that were said yes to', (yes / cases) * 100, '%', 'most of the lines are broken'),
  ]
}

function tried(world: World, strict: boolean, seed: number): Trial {
  const pick = picker(seed)
  function* lines(): Generator<Buffer> {
    // A part of them in each turn: other turns make others.
    for (const message of world.messages)
      for (const line of linesAround(message, pick)) if (pick(10) === 0) yield line
  }
  return triedIn(world, strict, lines())
}

async function speed(): Promise<readonly Row[]> {
  const { catalogue, messages } = await worldIn('schemas')
  const texts = Array.from({ length: 40_000 }, (_, index) =>
    JSON.stringify(messages[index % messages.length]),
  )
  const block = Buffer.from(texts.map((text) => `${text}\n`).join(''))
  const [loose, strict] = [scannerFor(catalogue, false), scannerFor(catalogue, true)]
  const [parsed, scanned, scannedStrictly] = await race(9, [
    () => {
      for (let start = 0; start < block.length; ) {
        const end = block.indexOf(10, start)
        JSON.parse(block.toString('utf8', start, end))
        start = end + 1
      }
    },
    () => void loose?.lines(block),
    () => void strict?.lines(block),
  ])
  if (!parsed || !scanned || !scannedStrictly) throw new Error('nothing was timed')
  const rate = Math.round(block.length / 1e3 / scanned.median)
  return [
    atLeast(
      `lines of the catalogue, against JSON.parse (${rate} MB/s)`,
      parsed.median / scanned.median,
      3,
      '×',
      parsed,
      scanned,
    ),
    forComparison(
      'the same in the strict profile',
      parsed.median / scannedStrictly.median,
      '×',
      'what is not sure there is still to be read',
      parsed,
      scannedStrictly,
    ),
  ]
}
