import { execFile, execFileSync, spawnSync } from 'node:child_process'
import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { atLeast, atMost, type Bench, forComparison, median, shown } from './measure.js'

/** `validate` on a large capture, 0.5 % of it broken, against a loop that only splits lines and parses them. */
export const bench: Bench = {
  name: 'validate',
  run: async () => {
    execFileSync('npm', ['run', '--silent', 'prepack'], { stdio: ['ignore', 'ignore', 'inherit'] })
    const folder = mkdtempSync(join(tmpdir(), 'bench-'))
    try {
      const file = join(folder, 'capture.ndjson')
      writeCapture(file)
      const loop = fileURLToPath(new URL('bare-loop.js', import.meta.url))
      const bareLoop = [loop, file]
      const command = [resolve('dist/cli.js'), 'validate', file, '--unknown', 'ignore']
      const halves = halvesOf(file)
      const times = { bare: [] as number[], pair: [] as number[], one: [] as number[], two: [] as number[] }
      let megabytes = 0
      for (let round = 0; round < 5; round++) {
        times.bare.push(run(bareLoop, 0).seconds)
        times.pair.push(await together(halves.map((half) => [loop, half])))
        const one = run(command, 1)
        megabytes = Math.max(megabytes, one.megabytes)
        times.one.push(one.seconds)
        times.two.push(run([...command, '--jobs', '2'], 1).seconds)
      }
      const [bare, one, two] = [median(times.bare), median(times.one), median(times.two)]
      const pair = median(times.pair)
      return [
        atLeast(`rate against the bare loop (${shown(size / 1e6 / bare)} MB/s)`, (bare / one) * 100, 60, '%'),
        atLeast('--jobs 2 against one job', one / two, 1.5, '×'),
        forComparison(
          'two bare loops, each on half, against one',
          bare / pair,
          '×',
          'what two cores can do here',
        ),
        atMost('memory of one job', megabytes, 250, 'MB'),
      ]
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}

const size = 300_000_000

/** The catalogue's examples over and over; every 200th message has lost its tag. */
function writeCapture(path: string): void {
  const folder = 'schemas/messages'
  const lines = readdirSync(folder).flatMap((name) => {
    const { examples } = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as {
      examples: readonly unknown[]
    }
    return examples.map((example) => JSON.stringify(example))
  })
  const handle = openSync(path, 'w')
  for (let written = 0, count = 0; written < size; ) {
    const block: string[] = []
    for (let index = 0; index < 10_000; index++, count++) {
      const line = lines[count % lines.length] ?? ''
      block.push(count % 200 === 0 ? line.replace('"messageType"', '"messageKind"') : line)
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

function run(
  command: readonly string[],
  expected: number,
): { readonly seconds: number; readonly megabytes: number } {
  const started = process.hrtime.bigint()
  const { status, stderr } = spawnSync(
    '/usr/bin/time',
    ['-f', 'kilobytes %M', process.execPath, ...command],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  if (status !== expected) throw new Error(stderr)
  const kilobytes = Number(/kilobytes (\d+)/.exec(stderr)?.[1])
  return { seconds: Number(process.hrtime.bigint() - started) / 1e9, megabytes: kilobytes / 1024 }
}
