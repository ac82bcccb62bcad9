import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { inputsFrom } from '../captures/read/inputs.js'
import type { Catalogue } from '../catalogue/catalogue-model.js'
import { allow, allowedFile } from '../compare/allowed.js'
import { withChanges } from '../compare/changelog.js'
import { compare, type Finding } from '../compare/compare.js'
import { judgeSource } from '../compare/compiler/judge-source.js'
import { howToFetch, isShallow, newestTag } from '../compare/reference/git.js'
import { forms, loadReference, type Referred } from '../compare/reference/load-reference.js'
import type { Replay } from '../compare/replay.js'
import { replayAll } from '../compare/replay-all.js'
import { type DiffReport, diffFormats, type Row } from '../compare/reports/index.js'
import { type LocatePlace, rowsOf } from '../compare/rows.js'
import { greatest, nextVersion, versionFault } from '../compare/version.js'
import { replaceFile } from '../files/staged.js'
import { print, summarise } from '../problems/print-problems.js'
import { printable } from '../problems/printable.js'
import { isError } from '../problems/problem.js'
import { codeOf, UserError } from '../problems/user-error.js'
import { load, locateIn, locatorOf, type Source } from '../schema/load.js'
import { buffers } from './capture-options.js'
import { cataloguePlace } from './catalogue-option.js'
import {
  type Command,
  type Context,
  type ExitCode,
  exit,
  flagOf,
  textOf,
  textsOf,
  type Values,
} from './command.js'
import { choice, count, refuseToOverwrite, wantedAmong } from './report-options.js'

/** Says what the changes of a catalogue break, and for whom. */
export const command: Command = {
  options: {
    against: {
      type: 'string',
      value: '<reference>',
      help: `the catalogue to compare with: ${forms} (default: the newest tag v*)`,
    },
    world: {
      type: 'string',
      value: '<documented|all>',
      help: 'which messages to compare: those with documented properties only (default), or all valid ones',
    },
    captures: {
      type: 'string',
      multiple: true,
      value: '<path>',
      help: 'check these captures against both catalogues; can be repeated',
    },
    jobs: { type: 'string', value: '<number>', help: 'number of threads for captures (default: 1)' },
    'fail-on': {
      type: 'string',
      value: '<major|soft|minor|none>',
      help: 'exit with 1 for changes of this level or above: major (default), soft (only code that handles every value must change), minor (such as additions); none: always exit with 0',
    },
    undecided: {
      type: 'string',
      value: '<warn|error>',
      help: 'severity of changes where no proof shows whether they break something (default: warn)',
    },
    format: {
      type: 'string',
      value: `<${diffFormats.map(({ name }) => name).join('|')}>`,
      help: 'format of the report on standard output (default: text, or github in GitHub Actions)',
    },
    report: {
      type: 'string',
      multiple: true,
      value: '<format>=<file>',
      help: 'write another report to a file; can be repeated',
    },
    'check-version': {
      type: 'boolean',
      help: 'fail if the version of the catalogue is lower than the changes require',
    },
    changelog: {
      type: 'string',
      value: '<file>',
      otherwise: 'CHANGELOG.md',
      help: 'write the changes to the section [Unreleased] of this change log (default: CHANGELOG.md), between two markers',
    },
  },
  run: async ({ values }, context) => diff(values, context),
}

type Side = { readonly catalogue: Catalogue; readonly sources: readonly Source[]; readonly label: string }

async function diff(values: Values, context: Context): Promise<ExitCode> {
  const failOn = choice(values, 'fail-on', ['major', 'soft', 'minor', 'none'])
  const undecided = choice(values, 'undecided', ['warn', 'error'])
  const world = choice(values, 'world', ['documented', 'all'])
  const wanted = wantedAmong(diffFormats, context.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text', values)
  await refuseToOverwrite(wanted, [], context)
  const place = cataloguePlace(values, context)
  const reference = textOf(values, 'against') ?? (await usualReference(place.folder))
  const old = await sideOf(await loadReference(reference, place.folder, context.cwd), 'old', context)
  const next = await sideOf({ ...(await load(place.folder)), label: place.label }, 'new', context)

  const found = compare(old.catalogue, next.catalogue, world)
  const findings = await judgeSource(found, old.catalogue, next.catalogue)
  const paths = textsOf(values, 'captures')
  const replay =
    paths.length > 0
      ? await replayed(paths, old, next, findings, count(values, 'jobs', 1, 64), context)
      : undefined
  const { rows, notes } = await allowed(place.folder, rowsOf(findings, placesOf(old, next), replay?.seen))
  const report = reportOf(old, next, rows, replay)
  for (const { format, file } of wanted) {
    const text = format.render(report, { color: file === undefined && context.color })
    if (file === undefined) await context.stdout(text)
    else await writeFile(resolve(context.cwd, file), text)
  }
  await pageFor(report, context)
  for (const note of notes) await context.stderr(`${printable(note)}\n`)
  const changelog = textOf(values, 'changelog')
  if (changelog !== undefined) await writeChangelog(resolve(context.cwd, changelog), report)

  const fault = flagOf(values, 'check-version')
    ? versionFault(report.from.version, report.to.version, report.required.version)
    : undefined
  if (fault !== undefined) await context.stderr(`${printable(fault)}\n`)
  const counted = rows.filter(({ allowed: reason }) => reason === undefined)
  const isOpen = undecided === 'error' && counted.some((row) => row.undecided !== undefined)
  return fault !== undefined || isOpen || counted.some((row) => fails(row, failOn)) ? exit.findings : exit.ok
}

type FailOn = 'major' | 'soft' | 'minor' | 'none'

function fails({ level, source }: Row, failOn: FailOn): boolean {
  if (failOn === 'none') return false
  if (level === 'major') return true
  if (failOn === 'soft') return source === 'soft'
  return failOn === 'minor' && level === 'minor'
}

async function usualReference(folder: string): Promise<string> {
  const tag = await newestTag(folder)
  if (tag !== undefined) return `git:${tag}`
  const hint = (await isShallow(folder)) ? ` This clone is shallow. ${howToFetch}` : ''
  throw new UserError(`There is no tag "v*" to compare with. Use "--against" with ${forms}.${hint}`)
}

/** A catalogue that is compared. Throws a `UserError` where it is broken, after its problems. */
export async function sideOf(loaded: Referred, which: 'old' | 'new', { stderr }: Context): Promise<Side> {
  const { catalogueFrom } = await import('../generate.js')
  const made = catalogueFrom(loaded.value)
  const errors = [...loaded.problems, ...made.problems].filter(isError)
  if (errors.length === 0 && made.value)
    return { catalogue: made.value, sources: loaded.value, label: loaded.label }
  await stderr(print(errors, { ...locatorOf(loaded.value, loaded.label), color: false }))
  throw new UserError(`The ${which} catalogue "${loaded.label}" is not valid: ${summarise(errors)}.`)
}

/** Where a place of either catalogue is, as the reader can open it. */
function placesOf(old: Side, next: Side): LocatePlace {
  const sides = {
    old: { ...old, locate: locateIn(old.sources) },
    new: { ...next, locate: locateIn(next.sources) },
  }
  return ({ side, origin }) => {
    const { label, locate } = sides[side]
    const isHere = side === 'new' || !/^(git|npm):/.test(label)
    return {
      file: isHere ? `${label}/${origin.file}` : `${label}:${origin.file}`,
      position: locate(origin),
    }
  }
}

/** The captures, judged by both catalogues. Throws a `UserError` where one cannot be read. */
async function replayed(
  paths: readonly string[],
  old: Side,
  next: Side,
  findings: readonly Finding[],
  jobs: number,
  context: Context,
): Promise<Replay> {
  const { inputs, problems } = await inputsFrom(paths, context.cwd)
  const [problem] = problems
  if (problem) throw problem
  const asked = {
    old: old.catalogue,
    next: next.catalogue,
    changes: findings.map(({ path, place }) => ({ path, place })),
  }
  return replayAll(inputs, asked, { jobs, stdin: buffers(context), signal: context.signal })
}

/** The rows, with those that `schemas/diff.json` allows marked. */
async function allowed(
  folder: string,
  rows: readonly Row[],
): Promise<{ readonly rows: readonly Row[]; readonly notes: readonly string[] }> {
  const text = await readFile(join(folder, allowedFile), 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  })
  return text === undefined ? { rows, notes: [] } : allow(rows, text, new Date().toISOString().slice(0, 10))
}

function reportOf(old: Side, next: Side, rows: readonly Row[], replay?: Replay): DiffReport {
  const named = ({ catalogue: { manifest }, label }: Side) => ({
    name: manifest.name,
    version: manifest.version,
    reference: label,
  })
  const level = greatest(rows.filter(({ allowed: reason }) => reason === undefined))
  const from = named(old)
  return {
    version: 1,
    from,
    to: named(next),
    required: { level: level ?? 'none', version: nextVersion(from.version, level) },
    findings: rows,
    ...(replay ? { captures: { messages: replay.messages, transitions: replay.transitions } } : {}),
  }
}

/** The page of a step, where GitHub Actions asks for one. */
async function pageFor(report: DiffReport, { env }: Context): Promise<void> {
  const file = env.GITHUB_STEP_SUMMARY
  const format = diffFormats.find(({ name }) => name === 'markdown')
  if (file && format) await writeFile(file, format.render(report, { color: false }), { flag: 'a' })
}

async function writeChangelog(path: string, report: DiffReport): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => undefined)
  if (before === undefined) throw new UserError(`Cannot find the change log "${path}".`)
  const after = withChanges(before, report)
  if (after === undefined)
    throw new UserError(`"${path}" has no heading "## [Unreleased]". Add that heading.`)
  if (after !== before) await replaceFile(path, after)
}
