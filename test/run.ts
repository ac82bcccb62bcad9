import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { globSync } from 'tinyglobby'
import { type Exit, killAll, runNode, Worker } from './run/processes.js'

/**
 * Runs every test file and believes only the counts that uvu prints: uvu alone reports success for a hook that throws, for a
 * forgotten `test.run()` and for a file without tests.
 *
 *   node --import tsx test/run.ts [--checks] [--alone] [--jobs N] [--megabytes N] [--folder test] [part of a path …]
 *
 * Files run one after another in two processes more than there are cores, as some of them wait most of the time, or in
 * `--jobs`; those that ask for a longer timeout start first. A process is replaced when a file fails, does not end in time
 * or leaves more than `--megabytes` in use. A file that changes its process, or measures it, says so in a line
 * `// process: its own`. A file must pass alone as well as after others: `--alone` gives each a process of its own.
 *
 * `--checks` also runs the formatter, the linter, the type checker, `generate --check` and what CI asks of the recorded
 * captures, unless a filter is given; each counts as a test. Each file prints a line when it has ended. The last line is
 * always `N passed, N failed, N skipped`; the exit code is 1 if anything failed or nothing was run.
 */

type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number }
type Outcome = Counts & { readonly name: string; readonly seconds: number; readonly complaint: string }
type Job = {
  readonly name: string
  readonly timeout: number
  readonly run: (worker: Worker) => Promise<Outcome>
}

const defaultTimeout = 120
const checkTimeout = 300
const slowestShown = 5

const checks: readonly (readonly [name: string, command: readonly string[]])[] = [
  ['biome', ['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '.']],
  ['typecheck', ['node_modules/ts7/bin/tsc', '--noEmit', '--incremental', 'false']],
  ['generated package is fresh', ['--import', 'tsx', 'generator/cli.ts', 'generate', '--check']],
  [
    'captures are as the catalogue says',
    ['--import', 'tsx', 'generator/cli.ts', 'validate', 'test/captures'],
  ],
  [
    'captures cover the catalogue',
    ['--import', 'tsx', 'generator/cli.ts', 'coverage', 'test/captures', '--min', '90'],
  ],
]

process.on('SIGINT', () => {
  killAll()
  process.exit(130)
})

const { values: options, positionals: filters } = parseArgs({
  allowPositionals: true,
  options: {
    alone: { type: 'boolean', default: false },
    checks: { type: 'boolean', default: false },
    folder: { type: 'string', default: 'test' },
    jobs: { type: 'string', default: String(availableParallelism() + 2) },
    megabytes: { type: 'string', default: '1000' },
  },
})

const started = Date.now()
const jobs = [...(options.checks && filters.length === 0 ? checkJobs() : []), ...testJobs(options.folder)]
report(await runAll(jobs.toSorted((a, b) => b.timeout - a.timeout)))

function checkJobs(): readonly Job[] {
  return checks.map(([name, command]) => ({
    name,
    timeout: checkTimeout,
    run: () => runCheck(name, command),
  }))
}

function testJobs(folder: string): readonly Job[] {
  return globSync('**/*.test.ts', {
    cwd: folder,
    absolute: true,
    ignore: ['**/fixtures/**', '**/expected/**', '**/node_modules/**'],
  })
    .map((file) => relative('.', file).replaceAll('\\', '/'))
    .filter((file) => filters.length === 0 || filters.some((part) => file.includes(part)))
    .sort()
    .map((name) => {
      const source = readFileSync(name, 'utf8')
      const timeout = Number(/^\/\/ timeout: (\d+)$/m.exec(source)?.[1] ?? defaultTimeout)
      const alone = options.alone || /^\/\/ process: its own$/m.test(source)
      const run = (worker: Worker): Promise<Exit> =>
        alone ? runNode(['--import', 'tsx', name], timeout) : worker.run(name, timeout)
      return { name, timeout, run: (worker) => runTest(name, source, timeout, () => run(worker)) }
    })
}

/** Runs some jobs at a time, and prints a line for each as soon as it has ended. */
async function runAll(jobs: readonly Job[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  const queue = [...jobs]
  const work = async (): Promise<void> => {
    const worker = new Worker(Number(options.megabytes) * 1e6)
    for (let job = queue.shift(); job; job = queue.shift()) {
      const outcome = await job.run(worker)
      outcomes.push(outcome)
      console.log(lineOf(outcome))
    }
    worker.end()
  }
  await Promise.all(Array.from({ length: Number(options.jobs) }, work))
  return outcomes
}

function lineOf({ name, seconds, passed, failed, skipped, complaint }: Outcome): string {
  const mark = failed === 0 ? '✔' : '✘'
  const counts = `${passed} passed${skipped === 0 ? '' : `, ${skipped} skipped`}`
  const line = `${mark} ${name}  ${failed === 0 ? counts : `${failed} failed`}, ${seconds.toFixed(1)} s`
  return failed === 0 ? line : `\n${line}\n${complaint}\n`
}

async function runCheck(name: string, command: readonly string[]): Promise<Outcome> {
  const started = Date.now()
  const { code, output, timedOut } = await runNode(command, checkTimeout)
  const failed = code === 0 && !timedOut ? 0 : 1
  return {
    name,
    seconds: (Date.now() - started) / 1000,
    passed: 1 - failed,
    failed,
    skipped: 0,
    complaint: output,
  }
}

async function runTest(
  name: string,
  source: string,
  timeout: number,
  run: () => Promise<Exit>,
): Promise<Outcome> {
  const started = Date.now()
  const exit = await run()
  const seconds = (Date.now() - started) / 1000
  return { name, seconds, ...judge(source, exit, timeout) }
}

/** What a test file is worth, whatever it says of itself. */
function judge(
  source: string,
  { code, output, timedOut }: Exit,
  timeout: number,
): Counts & { complaint: string } {
  const total = count(output, 'Total')
  const passed = count(output, 'Passed')
  const skipped = count(output, 'Skipped')
  const reasons = [
    timedOut && `It did not end within ${timeout} s.`,
    /\.only\(/.test(source) && 'It has a ".only(", which hides the other tests.',
    total + skipped === 0 && 'It ran no test. Is "test.run()" missing?',
    !timedOut && code !== 0 && `It ended with exit code ${code}.`,
    passed < total && `${total - passed} of ${total} tests did not pass.`,
  ].filter((reason) => reason !== false)
  const failed = reasons.length === 0 ? 0 : Math.max(1, total - passed)
  return { passed, failed, skipped, complaint: [output.trimEnd(), ...reasons].join('\n') }
}

/** uvu counts a skipped test under `Skipped` only, not in `Total`. A missing line counts nothing. */
function count(output: string, label: string): number {
  const lines = [...output.matchAll(new RegExp(`^  ${label}: +(\\d+)$`, 'gm'))]
  return Number(lines.at(-1)?.[1] ?? 0)
}

function report(outcomes: readonly Outcome[]): void {
  const sum = (key: keyof Counts): number => outcomes.reduce((total, outcome) => total + outcome[key], 0)
  const slowest = outcomes.toSorted((a, b) => b.seconds - a.seconds).slice(0, slowestShown)
  console.log('\nSlowest:')
  for (const { name, seconds } of slowest) console.log(`  ${seconds.toFixed(1)} s  ${name}`)
  const broken = outcomes.filter(({ failed }) => failed > 0).map(({ name }) => name)
  if (broken.length > 0) console.log(`\nFailed:\n  ${broken.sort().join('\n  ')}`)
  const skipping = outcomes.filter(({ skipped }) => skipped > 0).flatMap(skippedLines)
  if (skipping.length > 0) console.log(`\nSkipped:\n  ${skipping.sort().join('\n  ')}`)
  if (outcomes.length === 0) console.log('\nNo test file was found.')
  console.log(`\nIt took ${((Date.now() - started) / 1000).toFixed(0)} s.`)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
  process.exitCode = sum('failed') > 0 || outcomes.length === 0 ? 1 : 0
}

/** A file with tests that were skipped, and why if it says so in a line that begins with `NOT RUN`. */
function skippedLines({ name, skipped, complaint }: Outcome): readonly string[] {
  return [`${name}: ${skipped} ${complaint.match(/^NOT RUN.*$/m)?.[0] ?? ''}`.trimEnd()]
}
