import { failures, type Severity, type Summary } from '../captures/findings/finding.js'
import { schemaPositionsIn } from '../captures/findings/schema-position.js'
import { type Causes, nextStep, summaryLine } from '../captures/findings/summary.js'
import { run } from '../captures/judge/run.js'
import { startThread, type Thread } from '../captures/judge/thread.js'
import { partsIn } from '../captures/judge/work.js'
import { type Input, inputsFrom, standardInput } from '../captures/read/inputs.js'
import { counted } from '../captures/read/open-capture.js'
import type { Cause } from '../captures/read/reader.js'
import { inShard, type Shard, shardFrom } from '../captures/read/shard.js'
import { type Outlets, openOutlets, type Wanted } from '../captures/reports/outlets.js'
import { Progress } from '../captures/reports/progress.js'
import type { Catalogue } from '../catalogue/catalogue-model.js'
import { printable } from '../problems/printable.js'
import { UserError } from '../problems/user-error.js'
import { type InstalledPackage, installedPackageOf } from '../schema/maintainer.js'
import { invalidValue } from './arguments.js'
import {
  allowEmptyOption,
  buffers,
  captureOptions,
  inputFormat,
  messagePath,
  requireInputs,
} from './capture-options.js'
import { cataloguePlace, catalogueToJudgeBy } from './catalogue-option.js'
import {
  type Command,
  type Context,
  type ExitCode,
  exit,
  flagOf,
  type Given,
  textOf,
  type Values,
} from './command.js'
import {
  choice,
  count,
  refuseToOverwrite,
  reportOptions,
  severityOf,
  wantedReports,
} from './report-options.js'

/** Judges captured payloads. */
export const command: Command = {
  positionals: '<files, folders, globs or ->',
  options: {
    ...captureOptions,
    profile: {
      type: 'string',
      value: '<default|strict>',
      help: 'strict also reports drift: properties that no schema describes and values that no list names',
    },
    ...reportOptions,
    'fail-on': {
      type: 'string',
      value: '<drift>',
      help: 'exit with 1 if there is drift (requires --profile strict)',
    },
    jobs: { type: 'string', value: '<number>', help: 'number of threads (default: 1)' },
    shard: { type: 'string', value: '<i/n>', help: 'check only part i of n of the inputs' },
    'part-of': {
      type: 'string',
      value: '<file>',
      help: 'name of the file of which standard input is one part, so that merge-reports counts the file once',
    },
    part: {
      type: 'string',
      value: '<number>',
      help: 'which part it is (1, 2, …), so that merge-reports can compute line numbers',
    },
    ...allowEmptyOption,
  },
  run: async (given, context) => validate(settingsFrom(given, context), context),
}

type Settings = {
  readonly values: Values
  readonly paths: readonly string[]
  readonly wanted: readonly Wanted[]
  readonly severity: Severity
  readonly strict: boolean
  readonly format: string | undefined
  readonly message: readonly string[] | undefined
  readonly jobs: number
  readonly shard: Shard | undefined
  readonly maxFindings: number
  readonly partOf: string | undefined
  readonly part: number | undefined
  readonly allowEmpty: boolean
}

/** Everything that can be wrong with the options is said before anything is read. */
function settingsFrom({ values: asked, positionals: paths, untyped }: Given, { env }: Context): Settings {
  requireInputs(paths)
  const strict = choice(asked, 'profile', ['default', 'strict']) === 'strict'
  // "fail-on" of the settings is meant for runs that look for drift.
  const values = strict || !untyped?.has('fail-on') ? asked : without(asked, 'fail-on')
  const severity = severityOf(values)
  if (severity.failOnDrift && !strict) throw new UserError('"--fail-on drift" requires "--profile strict".')
  const partOf = textOf(values, 'part-of')
  if (partOf === undefined && textOf(values, 'part') !== undefined)
    throw new UserError('"--part" requires "--part-of <file>".')
  if (partOf !== undefined && (paths.length > 1 || paths[0] !== standardInput))
    throw new UserError('"--part-of" requires standard input, "-", as the only input.')
  return {
    values,
    paths,
    wanted: wantedReports(values, env),
    severity,
    strict,
    format: inputFormat(values),
    message: messagePath(values),
    jobs: count(values, 'jobs', 1, 64),
    shard: shardIn(values),
    maxFindings: count(values, 'max-findings', 50),
    partOf,
    part: textOf(values, 'part') === undefined ? undefined : count(values, 'part', 1),
    allowEmpty: flagOf(values, 'allow-empty'),
  }
}

const without = (values: Values, name: string): Values => new Map([...values].filter(([one]) => one !== name))

function shardIn(values: Values): Shard | undefined {
  const given = textOf(values, 'shard')
  const shard = given === undefined ? undefined : shardFrom(given)
  if (given !== undefined && shard === undefined) throw invalidValue('shard', given, 'a part such as 2/5.')
  return shard
}

async function validate(settings: Settings, context: Context): Promise<ExitCode> {
  context.outliveReader?.()
  const { inputs, problems } = await inputsFrom(settings.paths, context.cwd)
  const chosen = settings.shard ? inShard(inputs, settings.shard) : inputs
  await refuseToOverwrite(settings.wanted, inputs, context)
  for (const { message } of problems) await tell(message, context)
  const isEmptyShard = settings.shard !== undefined && chosen.length === 0 && inputs.length > 0
  const task: Task = {
    inputs: chosen,
    problems: problems.map(({ message }) => message),
    mayBeEmpty: isEmptyShard || settings.allowEmpty,
  }
  const { summary, incomplete, causes } = await judgedInThreads(task, settings, context)
  const mayAdvise = incomplete.every((reason) => reason === nothing)
  await conclude(summary, settings, isEmptyShard, mayAdvise ? causes : undefined, context)
  if (context.signal.aborted) return exit.interrupted
  if (incomplete.length > 0) return exit.failure
  return failures(summary, settings.severity) > 0 ? exit.findings : exit.ok
}

type Task = {
  readonly inputs: readonly Input[]
  /** What could not be opened. */
  readonly problems: readonly string[]
  readonly mayBeEmpty: boolean
}

/** `incomplete` says why the verdicts are not those of all that should have been judged. */
type Judged = {
  readonly summary: Summary
  readonly incomplete: readonly string[]
  readonly causes: Causes
}

/** Threads start while the catalogue is being read, so that they are there when it is. */
async function judgedInThreads(task: Task, settings: Settings, context: Context): Promise<Judged> {
  const threads = Array.from({ length: Math.min(settings.jobs, partsIn(task.inputs)) - 1 }, startThread)
  try {
    const catalogue = await catalogueToJudgeBy(settings.values, context)
    return await judged(task, catalogue, threads, settings, context)
  } finally {
    await Promise.all(threads.map(({ stop }) => stop()))
  }
}

async function judged(
  task: Task,
  catalogue: Catalogue,
  threads: readonly Thread[],
  settings: Settings,
  context: Context,
): Promise<Judged> {
  const { inputs } = task
  const read = { bytes: 0, lines: 0 }
  const outlets = await outletsFor(catalogue, settings, read, context)
  let findings = 0
  const size = inputs.every(({ isRegular }) => isRegular)
    ? inputs.reduce((sum, input) => sum + input.size, 0)
    : 0
  const progress = context.isTerminal.stderr ? new Progress(size, () => findings, context.stderr) : undefined
  const causes = { unreadable: new Set<Cause | undefined>(), unknown: new Set<string>() }
  const {
    summary,
    empty,
    failures: failed,
  } = await run(inputs, {
    catalogue,
    judge: {
      strict: settings.strict,
      ...(settings.message && { message: settings.message }),
      frames: settings.wanted.some(({ format }) => format.frames),
      folds: settings.wanted.every(({ format }) => format.folds),
      ignoreUnknown: settings.severity.unknown === 'ignore',
      scans: context.env.COMETD_CODEGEN_SCANNER !== 'off',
    },
    ...(settings.format === undefined ? {} : { format: settings.format }),
    threads,
    stdin: measured(buffers(context), read),
    report: (finding) => {
      if (finding.verdict === 'unreadable') causes.unreadable.add(finding.cause)
      else if (finding.verdict === 'unknown') causes.unknown.add(finding.reason ?? '')
      findings += 1
      outlets.add(finding)
    },
    advance: async (bytes) => {
      progress?.add(bytes)
      await outlets.room()
      return !context.signal.aborted
    },
  })
  await progress?.clear()
  const incomplete = [...task.problems, ...failed, ...reasonsIn(summary, task, context)]
  await outlets.finish(summary, incomplete)
  for (const message of failed) await tell(message, context)
  for (const name of empty) await tell(`No message in "${name}".`, context)
  return { summary, incomplete, causes }
}

/** What else keeps a run from being complete. */
function reasonsIn({ messages }: Summary, { mayBeEmpty }: Task, { signal }: Context): readonly string[] {
  if (signal.aborted) return ['The run was interrupted.']
  return messages === 0 && !mayBeEmpty ? [nothing] : []
}

const nothing = 'No messages found.'

async function* measured(blocks: AsyncIterable<Buffer>, read: Read): AsyncGenerator<Buffer> {
  for await (const block of counted(blocks, read)) {
    read.bytes += block.length
    yield block
  }
}

/** How much of standard input was read. */
type Read = { bytes: number; lines: number }

function outletsFor(
  catalogue: Catalogue,
  settings: Settings,
  read: Read,
  context: Context,
): Promise<Outlets> {
  const { name, version } = catalogue.manifest
  const { shard, part } = settings
  const page = context.env.GITHUB_STEP_SUMMARY
  return openOutlets(settings.wanted, {
    cwd: context.cwd,
    stdout: context.stdout,
    ...(page ? { page } : {}),
    context: {
      catalogue: { name, version },
      ...(settings.partOf === undefined ? {} : { part: settings.partOf }),
      ...(part === undefined ? {} : { range: () => ({ number: part, ...read }) }),
      ...(shard === undefined ? {} : { shard: `${shard.index}/${shard.count}` }),
      severity: settings.severity,
      maxFindings: settings.maxFindings,
      color: context.color,
      schemaPosition: schemaPositionsIn(catalogue, cataloguePlace(settings.values, context).label),
    },
  })
}

const tell = (message: string, { stderr }: Context): Promise<void> => stderr(`${printable(message)}\n`)

async function conclude(
  summary: Summary,
  { values, severity, strict }: Settings,
  isEmptyShard: boolean,
  causes: Causes | undefined,
  context: Context,
): Promise<void> {
  const { signal, stderr } = context
  if (signal.aborted) await stderr('Interrupted. ')
  await stderr(isEmptyShard ? 'This shard is empty.\n' : `${summaryLine(summary)}\n`)
  if (causes && !isEmptyShard && !signal.aborted)
    await tell(nextStep(summary, severity, strict, causes, installedCatalogue(values, context)), context)
}

const installedCatalogue = (values: Values, context: Context): InstalledPackage | undefined =>
  installedPackageOf(cataloguePlace(values, context).folder)
