import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { patched } from '../captures/coverage/apply-patch.js'
import { type Collection, collectorFor } from '../captures/coverage/collect.js'
import { type CoverageReport, reportOf, type Share } from '../captures/coverage/coverage-report.js'
import { driftCoverage, driftReportsIn, driftText } from '../captures/coverage/drift-coverage.js'
import { evidenced } from '../captures/coverage/evidenced.js'
import { type CoverageFormat, coverageFormats } from '../captures/coverage/reports/index.js'
import { suggestionsFor } from '../captures/coverage/suggest.js'
import { addTo, emptyTally } from '../captures/findings/finding.js'
import { summaryLine } from '../captures/findings/summary.js'
import { judgeUnit } from '../captures/judge/work.js'
import { type Input, inputsFrom } from '../captures/read/inputs.js'
import { Progress } from '../captures/reports/progress.js'
import type { Catalogue } from '../catalogue/catalogue-model.js'
import { standingOf } from '../evidence/facts.js'
import { replaceFile } from '../files/staged.js'
import type { Reading } from '../init/captures.js'
import { writeNew } from '../init/new-files.js'
import { jsonText } from '../json/json-text.js'
import { didYouMean } from '../problems/did-you-mean.js'
import { plural } from '../problems/print-problems.js'
import { printable } from '../problems/printable.js'
import { safeJson } from '../problems/safe.js'
import { asUserError, UserError } from '../problems/user-error.js'
import { evidenceFile } from '../schema/folder.js'
import { invalidValue } from './arguments.js'
import {
  allowEmptyOption,
  buffers,
  captureOptions,
  inputFormat,
  messagePath,
  noMessages,
  repeatable,
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
  textsOf,
  type Values,
} from './command.js'
import { choice, refuseToOverwrite, type WantedIn, wantedAmong } from './report-options.js'

/** What the captures prove. */
export const command: Command = {
  positionals: '<files, folders, globs or ->',
  options: {
    ...captureOptions,
    format: {
      type: 'string',
      value: `<${coverageFormats.map(({ name }) => name).join('|')}>`,
      help: 'format of the report on standard output (default: text)',
    },
    report: {
      type: 'string',
      multiple: true,
      value: '<format>=<file>',
      help: 'write one more report to a file; can be repeated',
    },
    min: {
      type: 'string',
      value: '<percent>',
      help: 'exit with 1 if the captures cover less than this percentage of the message types on topics',
    },
    'min-properties': {
      type: 'string',
      value: '<percent>',
      help: 'exit with 1 if the captures cover less than this percentage of the properties',
    },
    suggest: {
      type: 'boolean',
      help: 'print JSON Patches that add what is new to the schemas, instead of a report',
    },
    apply: { type: 'boolean', help: 'print the patches as --suggest does, and write them into the schemas' },
    evidence: {
      type: 'string',
      value: '<id>',
      help: 'with --suggest: the evidence id to write into "x-evidence" of new properties',
    },
    'from-drift': {
      type: 'string',
      multiple: true,
      value: '<file>',
      help: 'read reports of "driftReporter" of the generated package instead of captures; can be repeated',
    },
    ...allowEmptyOption,
  },
  run: async (given, context) =>
    given.values.has('from-drift') ? showDrift(given, context) : cover(settingsFrom(given), context),
}

/** What production saw, held against the catalogue. There are no messages in it, so it covers nothing. */
async function showDrift({ values, positionals, untyped }: Given, context: Context): Promise<ExitCode> {
  const [extra] = [
    ...positionals,
    ...[...values.keys()]
      .filter((name) => !driftOptions.has(name) && !untyped?.has(name))
      .map((name) => `--${name}`),
  ]
  if (extra !== undefined) throw new UserError(`"--from-drift" cannot be combined with "${extra}".`)
  const isForCaptures = untyped?.has('format') && textOf(values, 'format') !== 'json'
  const format = isForCaptures ? 'text' : choice(values, 'format', ['text', 'json'])
  const reports = await Promise.all(
    textsOf(values, 'from-drift').map(async (file) => {
      const text = await readFile(resolve(context.cwd, file), 'utf8').catch((error: unknown) => {
        throw asUserError(error, `Cannot read "${file}"`)
      })
      return driftReportsIn(text, file)
    }),
  )
  const found = driftCoverage(reports.flat(), await catalogueToJudgeBy(values, context))
  await context.stdout(format === 'json' ? `${safeJson(found)}\n` : driftText(found, context.color))
  return exit.ok
}

const driftOptions = new Set(['from-drift', 'format', 'catalogue', 'color', 'no-color'])

type Settings = {
  readonly values: Values
  readonly paths: readonly string[]
  readonly wanted: readonly WantedIn<CoverageFormat>[]
  readonly format: string | undefined
  readonly message: readonly string[] | undefined
  readonly min: number
  readonly minProperties: number
  readonly suggest: boolean
  readonly apply: boolean
  readonly evidence: string | undefined
  readonly allowEmpty: boolean
}

/** Everything that can be wrong with the options is said before anything is read. */
function settingsFrom({ values, positionals: paths, untyped }: Given): Settings {
  requireInputs(paths)
  const apply = flagOf(values, 'apply')
  const suggest = flagOf(values, 'suggest') || apply
  if (suggest && values.has('format') && !untyped?.has('format'))
    throw new UserError(
      '"--suggest" replaces the report on standard output. Use "--report <format>=<file>" instead of "--format".',
    )
  if (!suggest && values.has('evidence') && !untyped?.has('evidence'))
    throw new UserError('"--evidence" requires "--suggest".')
  const wanted = wantedAmong(coverageFormats, 'text', values)
  return {
    values,
    paths,
    wanted: suggest ? wanted.filter(({ file }) => file !== undefined) : wanted,
    format: inputFormat(values),
    message: messagePath(values),
    min: percent(values, 'min'),
    minProperties: percent(values, 'min-properties'),
    suggest,
    apply,
    evidence: suggest ? textOf(values, 'evidence') : undefined,
    allowEmpty: flagOf(values, 'allow-empty'),
  }
}

function percent(values: Values, name: string): number {
  const given = textOf(values, name)
  if (given === undefined) return 0
  const number = /^\d{1,3}(\.\d+)?$/.test(given) ? Number(given) : -1
  if (number >= 0 && number <= 100) return number
  throw invalidValue(name, given, 'a number from 0 to 100.')
}

async function cover(settings: Settings, context: Context): Promise<ExitCode> {
  context.outliveReader?.()
  const { inputs, problems } = await inputsFrom(settings.paths, context.cwd)
  await refuseToOverwrite(settings.wanted, inputs, context)
  for (const { message } of problems) await tell(message, context)
  const catalogue = await catalogueToJudgeBy(settings.values, context)
  requireEvidence(settings.evidence, catalogue)
  const { report, failed } = await look(inputs, catalogue, settings, context)
  if (context.signal.aborted) return exit.interrupted
  await context.stderr(`${conclusion(report)}\n`)
  const tooFew = shortfalls(report, settings)
  for (const line of tooFew) await tell(line, context)
  if (problems.length > 0 || failed) return exit.failure
  if (report.summary.messages === 0 && !settings.allowEmpty) {
    await tell(noMessages, context)
    return exit.failure
  }
  return tooFew.length > 0 ? exit.findings : exit.ok
}

/** Reads all inputs and writes all reports. */
async function look(
  inputs: readonly Input[],
  catalogue: Catalogue,
  settings: Settings,
  context: Context,
): Promise<{ readonly report: CoverageReport; readonly failed: boolean }> {
  const { judge, collection } = collectorFor(catalogue, settings.message)
  const tally = emptyTally()
  const progress = progressOf(inputs, context)
  const advance = (bytes: number): boolean => {
    progress?.add(bytes)
    return !context.signal.aborted
  }
  const stdin = settings.suggest ? repeatable(context) : () => buffers(context)
  let failed = false
  for (const input of inputs) {
    const unit = { input, ...(settings.format === undefined ? {} : { format: settings.format }) }
    const result = await judgeUnit(unit, judge, stdin(), { report: () => {}, advance })
    addTo(tally, result.tally)
    if (result.failure === undefined) continue
    failed = true
    await tell(result.failure, context)
  }
  await progress?.clear()
  const report = reportOf(catalogue, tally, collection)
  if (!context.signal.aborted) {
    if (settings.suggest) await suggest(catalogue, collection, { ...settings, inputs, stdin }, context)
    for (const one of settings.wanted) await write(one, report, context)
  }
  return { report, failed }
}

function progressOf(inputs: readonly Input[], { isTerminal, stderr }: Context): Progress | undefined {
  if (!isTerminal.stderr) return undefined
  const isKnown = inputs.every(({ isRegular }) => isRegular)
  return new Progress(isKnown ? inputs.reduce((sum, { size }) => sum + size, 0) : 0, () => 0, stderr)
}

function requireEvidence(id: string | undefined, { grounds }: Catalogue): void {
  const known = grounds?.evidence ?? new Map()
  if (id === undefined || known.has(id)) return
  throw new UserError(`"${evidenceFile}" has no evidence "${id}".${didYouMean(id, known.keys())}`)
}

async function suggest(
  catalogue: Catalogue,
  collection: Collection,
  { evidence, apply, values, ...reading }: Settings & Pick<Reading, 'inputs' | 'stdin'>,
  context: Context,
): Promise<void> {
  const known = suggestionsFor(catalogue, collection)
  const added =
    collection.unknown.kept.size + collection.unknown.beyond > 0
      ? await (await import('../init/additions.js')).additionsFor(catalogue, {
          ...reading,
          signal: context.signal,
        })
      : { patches: new Map(), notes: [] }
  const found = new Map([...known.patches, ...added.patches])
  const notes = [...known.notes, ...added.notes]
  const source = standingOf(
    evidence === undefined ? [] : [evidence],
    catalogue.grounds?.evidence ?? new Map(),
  )
  const patches = new Map(
    [...found].map(([file, operations]) => [
      file,
      evidence === undefined ? operations : evidenced(operations, evidence, source),
    ]),
  )
  await context.stdout(`${printedPatches(patches)}\n`)
  if (apply) await applyTo(catalogue, patches, values, context)
  for (const note of notes) await tell(note, context)
}

/** Writes what is suggested into the schema files. */
async function applyTo(
  { files }: Catalogue,
  patches: ReturnType<typeof suggestionsFor>['patches'],
  values: Values,
  context: Context,
): Promise<void> {
  const { folder, label } = cataloguePlace(values, context)
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  for (const [path, operations] of patches) {
    const text = texts.get(path)
    if (text !== undefined) await replaceFile(join(folder, path), patched(text, operations))
    else
      await writeNew(
        folder,
        operations.map(({ value }) => ({ path, text: jsonText(value) })),
      )
  }
  await tell(
    `${label}: ${plural(patches.size, 'file')} changed. Next: describe what is new, and run \`cometd-codegen lint\`.`,
    context,
  )
}

/** An operation a line, so that a person can read it, and take out what should stay out. */
function printedPatches(patches: ReturnType<typeof suggestionsFor>['patches']): string {
  const files = [...patches].map(([file, operations]) => {
    const lines = operations.map((operation) => `    ${safeJson(operation)}`)
    return `  ${safeJson(file)}: [\n${lines.join(',\n')}\n  ]`
  })
  return files.length === 0 ? '{}' : `{\n${files.join(',\n')}\n}`
}

async function write(
  { format, file }: WantedIn<CoverageFormat>,
  report: CoverageReport,
  { cwd, stdout, color }: Context,
): Promise<void> {
  const text = await format.render(report, { color: color && file === undefined })
  if (file === undefined) return stdout(text)
  await writeFile(resolve(cwd, file), text).catch((error: unknown) => {
    throw asUserError(error, `Cannot write the report "${file}"`)
  })
}

const tell = (message: string, { stderr }: Context): Promise<void> => stderr(`${printable(message)}\n`)

/** What it comes to, in a few lines. */
function conclusion({ summary }: CoverageReport): string {
  const { pairs, properties, unknownProperties, unlistedValues } = summary
  const lines = [
    summaryLine(summary),
    `Covered: ${shareOf(pairs)} of the message types on topics, ${shareOf(properties)} of the properties.`,
  ]
  if (unknownProperties + unlistedValues + summary.unknown > 0)
    lines.push('Next: run with `--suggest` to print a change to the schemas that adds what is new.')
  if (summary.invalid + summary.unreadable > 0)
    lines.push(
      'Next: run `cometd-codegen validate` to see what is wrong with the messages that were not counted.',
    )
  return lines.join('\n')
}

const shareOf = ({ seen, total, share }: Share): string => `${share} % (${seen} of ${total})`

function shortfalls({ summary }: CoverageReport, { min, minProperties }: Settings): readonly string[] {
  const { pairs, properties } = summary
  return [
    ...(pairs.share < min
      ? [`The captures cover ${pairs.share} % of the message types on topics; "--min" requires ${min} %.`]
      : []),
    ...(properties.share < minProperties
      ? [
          `The captures cover ${properties.share} % of the properties; "--min-properties" requires ${minProperties} %.`,
        ]
      : []),
  ]
}
