import { resolve } from 'node:path'
import type { Severity } from '../captures/findings/finding.js'
import type { Input } from '../captures/read/inputs.js'
import { reportFormats } from '../captures/reports/index.js'
import type { Wanted } from '../captures/reports/outlets.js'
import { identityAt } from '../files/identity.js'
import { didYouMean } from '../problems/did-you-mean.js'
import { UserError } from '../problems/user-error.js'
import { invalidValue } from './arguments.js'
import { identityOf } from './capture-options.js'
import { type Context, type Options, textOf, textsOf, type Values } from './command.js'

const formatNames = reportFormats.map(({ name }) => name).join('|')

/** What `validate` and `merge-reports` share. */
export const reportOptions: Options = {
  format: {
    type: 'string',
    value: `<${formatNames}>`,
    help: 'format of the report on standard output (default: text, or github in GitHub Actions)',
  },
  report: {
    type: 'string',
    multiple: true,
    value: '<format>=<file>',
    help: 'write one more report to a file; can be repeated',
  },
  unknown: {
    type: 'string',
    value: '<error|warn|ignore>',
    help: 'severity of messages that the catalogue does not know (default: warn)',
  },
  'fail-on': { type: 'string', value: '<drift>', help: 'exit with 1 if there is drift' },
  'max-findings': {
    type: 'string',
    value: '<number>',
    help: 'number of groups of similar findings to print (default: 50); all are counted',
  },
}

/** The reports that were asked for. Throws a `UserError` for a format that is not there. */
export function wantedReports(
  values: Values,
  env: Readonly<Record<string, string | undefined>>,
): readonly Wanted[] {
  return wantedAmong(reportFormats, env.GITHUB_ACTIONS === 'true' ? 'github' : 'text', values)
}

/** A report that was asked for, in some format; without a file it goes to standard output. */
export type WantedIn<F> = { readonly format: F; readonly file?: string }

/** The same for reports of other formats; the usual one goes to standard output if nothing else does. */
export function wantedAmong<F extends { readonly name: string }>(
  formats: readonly F[],
  usual: string,
  values: Values,
): readonly WantedIn<F>[] {
  const more = textsOf(values, 'report').map((text): WantedIn<F> => {
    const [, name = '', file = ''] = /^([^=]*)=(.+)$/s.exec(text) ?? []
    if (file === '') throw invalidValue('report', text, 'a format and a file, such as json=report.json.')
    return file === '-'
      ? { format: formatNamed(name, formats) }
      : { format: formatNamed(name, formats), file }
  })
  const given = textOf(values, 'format')
  const first = given !== undefined || !more.some(({ file }) => file === undefined)
  const all = first ? [{ format: formatNamed(given ?? usual, formats) }, ...more] : more
  if (all.filter((wanted) => !('file' in wanted)).length > 1) {
    throw new UserError('Only one report can be written to standard output.')
  }
  return all
}

/** The format of that name. Throws a `UserError` where there is none. */
export function formatNamed<F extends { readonly name: string }>(name: string, formats: readonly F[]): F {
  const format = formats.find((one) => one.name === name)
  if (format) return format
  const names = formats.map((one) => one.name)
  const hint = didYouMean(name, names)
  throw new UserError(`Unknown report format "${name}".${hint || ` Use ${names.join(', ')}.`}`)
}

/** Throws a `UserError` where a report would be written over what is read, or into the file of another one. */
export async function refuseToOverwrite(
  wanted: readonly { readonly file?: string }[],
  inputs: readonly Input[],
  { cwd, files }: Pick<Context, 'cwd' | 'files'>,
): Promise<void> {
  const reports = wanted.flatMap(({ file }) => (file === undefined ? [] : [file]))
  if (reports.length === 0) return
  const read = new Set(await Promise.all(inputs.map((input) => identityOf(input, files))))
  const written = new Map<string, string>()
  for (const file of reports) {
    const identity = await identityAt(resolve(cwd, file))
    if (identity === undefined) continue
    if (read.has(identity)) throw new UserError(`The report "${file}" would overwrite an input.`)
    const other = identity === files?.stdout ? 'standard output' : written.get(identity)
    if (other !== undefined) throw new UserError(`The report "${file}" and ${other} are the same file.`)
    written.set(identity, `"${file}"`)
  }
}

/** What counts as a failure. */
export function severityOf(values: Values): Severity {
  return {
    unknown: choice(values, 'unknown', ['warn', 'error', 'ignore']),
    failOnDrift: textOf(values, 'fail-on') !== undefined && choice(values, 'fail-on', ['drift']) === 'drift',
  }
}

/** One of a few words; the first is the default. Throws a `UserError` for another. */
export function choice<T extends string>(values: Values, name: string, choices: readonly [T, ...T[]]): T {
  const given = textOf(values, name)
  if (given === undefined) return choices[0]
  const found = choices.find((one) => one === given)
  if (found !== undefined) return found
  const expected = choices.join(', ').replace(/, (\w+)$/, ' or $1')
  throw invalidValue(name, given, `${expected}.${didYouMean(given, choices)}`)
}

/** A whole number from 1 on. Throws a `UserError` for anything else. */
export function count(values: Values, name: string, otherwise: number, most = 1_000_000): number {
  const given = textOf(values, name)
  if (given === undefined) return otherwise
  const number = /^\d{1,7}$/.test(given) ? Number(given) : 0
  if (number >= 1 && number <= most) return number
  throw invalidValue(name, given, `a number from 1 to ${most}.`)
}
