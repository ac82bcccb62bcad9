import { execFileSync, spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { atLeast, atMost, type Bench, median, shown } from './measure.js'

/** `validate` on a large capture, 0.5 % of it broken, against a loop that only splits lines and parses them. */
export const bench: Bench = {
  name: 'validate',
  run: async () => {
    execFileSync('npm', ['run', '--silent', 'prepack'], { stdio: ['ignore', 'ignore', 'inherit'] })
    const folder = mkdtempSync(join(tmpdir(), 'bench-'))
    try {
      const file = join(folder, 'capture.ndjson')
      writeCapture(file)
      const bareLoop = [fileURLToPath(new URL('bare-loop.js', import.meta.url)), file]
      const command = [resolve('dist/cli.js'), 'validate', file, '--unknown', 'ignore']
      const times = { bare: [] as number[], one: [] as number[], two: [] as number[] }
      let megabytes = 0
      for (let round = 0; round < 5; round++) {
        times.bare.push(run(bareLoop, 0).seconds)
        const one = run(command, 1)
        megabytes = Math.max(megabytes, one.megabytes)
        times.one.push(one.seconds)
        times.two.push(run([...command, '--jobs', '2'], 1).seconds)
      }
      const [bare, one, two] = [median(times.bare), median(times.one), median(times.two)]
      return [
        atLeast(`rate against the bare loop (${shown(size / 1e6 / bare)} MB/s)`, (bare / one) * 100, 60, '%'),
        atLeast('--jobs 2 against one job', one / two, 1.5, '×'),
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
