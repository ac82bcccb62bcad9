import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Output } from '../emit/printer/output.js'
import type { Memory } from '../emit/supplies.js'
import { isBelow } from '../files/is-below.js'
import { keepMade, readOwnFiles } from '../files/own-files.js'
import { plural } from '../problems/print-problems.js'
import { printable } from '../problems/printable.js'
import { isError, type Result } from '../problems/problem.js'
import { UserError } from '../problems/user-error.js'
import { isMessageFile, isTopicFile } from '../schema/folder.js'
import type { Source } from '../schema/load.js'
import { copiedFrom } from '../schema/public-schemas.js'
import type { WriteSummary } from '../write/write.js'
import { cataloguePlace, loadAnd, type Place, report } from './catalogue-option.js'
import { type Command, type Context, type ExitCode, exit, flagOf, textOf, type Values } from './command.js'
import { commandLine } from './how-to-generate.js'

/** Schemas → package. */
export const command: Command = {
  options: {
    out: { type: 'string', value: '<folder>', help: 'folder to write the package to (default: generated)' },
    check: {
      type: 'boolean',
      excludes: ['watch'],
      help: 'write nothing; show the diff, and exit with 1 if the package is out of date',
    },
    watch: { type: 'boolean', help: 'generate again whenever a schema changes' },
  },
  run: async ({ values }, context) => {
    const job = jobOf(values, context)
    if (flagOf(values, 'check')) return once(job, context, (outputs) => check(job, outputs, context))
    const run = (): Promise<ExitCode> => {
      const started = performance.now()
      return once(job, context, (outputs) => save(job, outputs, started, context))
    }
    return flagOf(values, 'watch') ? watchAnd(run, job, context) : run()
  },
}

type Job = {
  readonly place: Place
  readonly out: Place
  readonly commandLine: string
  readonly memory: Memory
}

function jobOf(values: Values, context: Context): Job {
  const place = cataloguePlace(values, context)
  const label = textOf(values, 'out') ?? 'generated'
  const out = { folder: resolve(context.cwd, label), label: label.replace(/\/+$/, '') || '/' }
  if (overlap(place.folder, out.folder)) {
    throw new UserError(
      `The output folder "${out.label}" and the catalogue "${place.label}" must not contain each other.`,
    )
  }
  const given = ['catalogue', 'out'].flatMap((name) => {
    const value = textOf(values, name)
    return value === undefined
      ? []
      : [`--${name} ${/^[\w./@-]+$/.test(value) ? value : JSON.stringify(value)}`]
  })
  return { place, out, commandLine: commandLine(given, context.env), memory: { texts: new Map() } }
}

function overlap(a: string, b: string): boolean {
  const [one, other] = [real(a), real(b)]
  return isBelow(one, other) || isBelow(other, one)
}

function real(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return folder
  }
}

/** One run: all problems are printed, and only if none is an error do the outputs go on. */
async function once(
  { place, memory }: Job,
  context: Context,
  next: (outputs: readonly Output[]) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { value: outputs, problems, sources } = await loadAnd(place, (loaded) => pipeline(loaded, memory))
  await report(problems, sources, place, context)
  if (problems.some(isError)) return exit.findings
  return context.signal.aborted ? exit.interrupted : next(outputs)
}

/** Loaded when it runs: what it needs takes half a second to load. */
async function pipeline(sources: readonly Source[], memory: Memory): Promise<Result<readonly Output[]>> {
  const { generate } = await import('../generate.js')
  const { fixedTexts } = await import('../emit/package/runtime.js')
  const files = readOwnFiles()
  const result = await generate(sources, files, memory)
  keepMade(files, fixedTexts(memory.texts))
  return result
}

async function save(
  { out }: Job,
  outputs: readonly Output[],
  started: number,
  { stderr }: Context,
): Promise<ExitCode> {
  const { write } = await import('../write/write.js')
  const files = describe(out.label, await write(out.folder, outputs))
  const sources = outputs.flatMap(({ path }) => copiedFrom(path) ?? [])
  const contents = [
    plural(sources.filter(isTopicFile).length, 'topic'),
    plural(sources.filter(isMessageFile).length, 'message type'),
  ]
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  await stderr(`${files}Generated ${contents.join(' and ')} in ${seconds} s.\n`)
  return exit.ok
}

const keptShown = 20

function describe(label: string, { written, deleted, unchanged, kept }: WriteSummary): string {
  const names = kept.slice(0, keptShown).map((path) => `  ${printable(path)}\n`)
  const more = kept.length > keptShown ? `  … ${kept.length - keptShown} more\n` : ''
  const counts = `${written.length} written, ${deleted.length} deleted, ${unchanged.length} unchanged`
  const foreign =
    kept.length > 0 ? `These files were not generated and were kept:\n${names.join('')}${more}` : ''
  return `${printable(label)}: ${counts}\n${foreign}`
}

async function check(job: Job, outputs: readonly Output[], { stdout, stderr }: Context): Promise<ExitCode> {
  const { stale } = await import('../write/stale.js')
  const { refusal } = await import('../write/plan.js')
  const { printStale } = await import('../write/stale-diff.js')
  const files = await stale(job.out.folder, outputs)
  if (files.length === 0) return exit.ok
  await stdout(printStale(files, job.out.label))
  const obstacle = await refusal(job.out.folder, outputs)
  const hints = [
    ...(files.some(({ kind }) => kind === 'extra') ? ['Then delete the extra files that remain.'] : []),
    ...(obstacle === undefined ? [] : [`First: ${obstacle}`]),
  ]
  const summary = `${printable(job.out.label)} is out of date: ${plural(files.length, 'file')} to change. Run: ${printable(job.commandLine)}`
  await stderr([summary, ...hints.map(printable)].map((line) => `${line}\n`).join(''))
  return exit.findings
}

/** Runs at once and after every change; what a user can mend is told, and watched for. */
async function watchAnd(run: () => Promise<ExitCode>, { place }: Job, context: Context): Promise<ExitCode> {
  const { watchFolder } = await import('../write/watch.js')
  const { errorText } = await import('../problems/error-text.js')
  const attempt = async (): Promise<void> => {
    try {
      await run()
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      await context.stderr(errorText(error))
    }
  }
  await context.stderr(`Watching "${printable(place.label)}" for changes. Press Ctrl+C to stop.\n`)
  await watchFolder(place.folder, attempt, context.signal)
  return exit.interrupted
}
