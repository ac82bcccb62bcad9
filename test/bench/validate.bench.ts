import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import {
  atLeast,
  atMost,
  type Bench,
  forComparison,
  type Row,
  shown,
  type Timing,
  timingOf,
} from './measure.js'
import { otherToolRows } from './other-tools.js'
import { exampleTexts } from './own-catalogue.js'

/**
 * `validate` on large captures, against a loop that only splits lines and parses them: by the clock, and by the seconds of all
 * cores together, which a busy machine changes less.
 */
export const bench: Bench = {
  name: 'validate',
  run: async () => {
    execFileSync('npm', ['run', '--silent', 'prepack'], { stdio: ['ignore', 'ignore', 'inherit'] })
    const folder = mkdtempSync(join(tmpdir(), 'bench-'))
    try {
      const capture = (name: string, every: number, bytes = size): string => {
        const path = join(folder, name)
        writeCapture(path, every, bytes)
        return path
      }
      return [
        ...(await large(capture('few.ndjson', 200), capture('many.ndjson', 20))),
        ...memory(capture('memory.ndjson', 200)),
        ...(await small(capture('one.ndjson', 2, 1))),
        ...(await otherToolRows()),
      ]
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}

const size = 300_000_000
const rounds = 5

const loop = fileURLToPath(new URL('bare-loop.js', import.meta.url))
const validate = (file: string): readonly string[] => [
  resolve('dist/cli.js'),
  'validate',
  file,
  '--unknown',
  'ignore',
]

/** 0.5 % and 5 % of the messages are broken. */
async function large(few: string, many: string): Promise<readonly Row[]> {
  const halves = halvesOf(few)
  const runs = {
    bare: [] as Run[],
    one: [] as Run[],
    off: [] as Run[],
    many: [] as Run[],
    two: [] as Run[],
  }
  const pairs: number[] = []
  for (let round = 0; round < rounds; round++) {
    runs.bare.push(run([loop, few], 0))
    pairs.push(await together(halves.map((half) => [loop, half])))
    runs.one.push(run(validate(few), 1))
    runs.off.push(run(validate(few), 1, { COMETD_CODEGEN_SCANNER: 'off' }))
    runs.many.push(run(validate(many), 1))
    runs.two.push(run([...validate(few), '--jobs', '2'], 1))
  }
  const by = (which: keyof typeof runs, what: 'seconds' | 'busy'): Timing =>
    timingOf(runs[which].map((one) => one[what]))
  const against = (what: string, which: 'one' | 'many', unit: 'seconds' | 'busy', limit: number): Row => {
    const [bare, ours] = [by('bare', unit), by(which, unit)]
    return atLeast(what, bare.median / ours.median, limit, '×', bare, ours)
  }
  const [bare, one, two, off] = [
    by('bare', 'seconds'),
    by('one', 'seconds'),
    by('two', 'seconds'),
    by('off', 'busy'),
  ]
  const pair = timingOf(pairs)
  const side = bare.median / pair.median
  const rate = shown(size / 1e6 / bare.median)
  return [
    against(`0.5 % broken, against the bare loop (${rate} MB/s)`, 'one', 'seconds', 2),
    against('the same by the seconds of all cores', 'one', 'busy', 2),
    against('5 % broken, against the bare loop', 'many', 'seconds', 1),
    against('the same by the seconds of all cores', 'many', 'busy', 1),
    forComparison(
      'without the scanner, by the seconds of all cores',
      off.median / by('one', 'busy').median,
      '× as long',
      'says what the scanner is worth',
      off,
    ),
    forComparison('two bare loops, each on half, against one', side, '×', 'what two cores can do here', pair),
    atLeast(
      '--jobs 2 against one job',
      one.median / two.median,
      side >= 1.7 ? 1.7 : 0.95 * side,
      '×',
      one,
      two,
    ),
  ]
}

const memory = (file: string): readonly Row[] =>
  ['text', 'json', 'ndjson', 'junit', 'sarif', 'github'].map((format) =>
    atMost(
      `memory, with a report as ${format}`,
      run([...validate(file), '--format', format], 1).megabytes,
      150,
      'MB',
    ),
  )

/** A file of one message, with the scanner and without. */
async function small(file: string): Promise<readonly Row[]> {
  const times = { on: [] as number[], off: [] as number[] }
  for (let round = 0; round < 3 * rounds; round++) {
    times.on.push(run(validate(file), 0).seconds)
    times.off.push(run(validate(file), 0, { COMETD_CODEGEN_SCANNER: 'off' }).seconds)
  }
  const [on, off] = [timingOf(times.on), timingOf(times.off)]
  return [atMost('a file of few messages, against no scanner', on.median / off.median, 1.15, '×', on, off)]
}

/** The catalogue's examples over and over; the last of every so many messages has lost its tag. */
function writeCapture(path: string, every: number, bytes: number): void {
  const lines = exampleTexts()
  const handle = openSync(path, 'w')
  const blockLines = bytes < size ? 1 : 10_000
  for (let written = 0, count = 0; written < bytes; ) {
    const block: string[] = []
    for (let index = 0; index < blockLines; index++, count++) {
      const line = lines[count % lines.length] ?? ''
      block.push(count % every === every - 1 ? line.replace('"messageType"', '"messageKind"') : line)
    }
    written += writeSync(handle, `${block.join('\n')}\n`)
  }
  closeSync(handle)
}

/** Two files with a half of the lines each. */
function halvesOf(path: string): readonly string[] {
  const bytes = readFileSync(path)
  const middle = bytes.indexOf('\n', Math.floor(bytes.length / 2)) + 1
  return [bytes.subarray(0, middle), bytes.subarray(middle)].map((half, index) => {
    writeFileSync(`${path}.${index}`, half)
    return `${path}.${index}`
  })
}

/** How long processes take that start at once: what the cores of this machine can do side by side. */
async function together(commands: readonly (readonly string[])[]): Promise<number> {
  const started = process.hrtime.bigint()
  await Promise.all(commands.map((command) => promisify(execFile)(process.execPath, command)))
  return Number(process.hrtime.bigint() - started) / 1e9
}

type Run = {
  readonly seconds: number
  /** Seconds of all cores together. */
  readonly busy: number
  readonly megabytes: number
}

function run(command: readonly string[], expected: number, env: object = {}): Run {
  const started = process.hrtime.bigint()
  const { status, stderr } = spawnSync(
    '/usr/bin/time',
    ['-f', 'user %U system %S kilobytes %M', process.execPath, ...command],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...env },
    },
  )
  if (status !== expected) throw new Error(stderr)
  const [, user, system, kilobytes] = /user ([\d.]+) system ([\d.]+) kilobytes (\d+)/.exec(stderr) ?? []
  const seconds = Number(process.hrtime.bigint() - started) / 1e9
  return { seconds, busy: Number(user) + Number(system), megabytes: Number(kilobytes) / 1024 }
}
