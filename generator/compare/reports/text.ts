import picocolors from 'picocolors'
import { plural } from '../../problems/print-problems.js'
import { safeLine } from '../../problems/safe.js'
import type { DiffFormat, DiffReport, Row } from './diff-report.js'

/** For people, at a terminal. */
export const text: DiffFormat = {
  name: 'text',
  render: (report, { color }) => {
    const paint = picocolors.createColors(color)
    const head = `${named(report.from)} → ${named(report.to)}\n\n`
    const rows = report.findings.map((row) => `${finding(row, paint)}\n`)
    return `${head}${rows.join('')}${replayOf(report)}${summaryOf(report)}\n`
  },
}

const named = ({ name, version, reference }: DiffReport['from']): string =>
  safeLine(`${name} ${version} (${reference})`)

/** The verdicts of both packages on the captures: a line for each pair that came. */
function replayOf({ captures }: DiffReport): string {
  if (!captures) return ''
  const lines = captures.transitions.map(({ old, new: next, messages, first }) => {
    const verdict = old === next ? `${old} in both` : `${old}, now ${next}`
    const place = first === undefined ? '' : `, first at ${first.file}:${first.line}:${first.column}`
    return `  ${messages} ${verdict}${safeLine(place)}\n`
  })
  return `${plural(captures.messages, 'captured message')}:\n${lines.join('')}\n`
}

type Paint = ReturnType<typeof picocolors.createColors>

function finding(row: Row, paint: Paint): string {
  const place = row.line === undefined ? row.file : `${row.file}:${row.line}:${row.column}`
  const level = { major: paint.red('major'), minor: paint.yellow('minor'), patch: paint.dim('patch') }[
    row.level
  ]
  const allowed = row.allowed === undefined ? '' : paint.dim(` (allowed: ${safeLine(row.allowed)})`)
  const met = metBy(row).map((line) => `    ${line}`)
  const lines = [
    `${paint.cyan(safeLine(place))}  ${paint.dim(safeLine(row.pointer))}`,
    `  ${level} ${paint.bold(safeLine(row.path))}: ${safeLine(row.message)}  ${paint.dim(row.id)}${allowed}`,
    ...breaksOf(row),
    ...reach(row),
    ...met,
  ]
  return `${lines.join('\n')}\n`
}

/** How many captured messages say that it matters. */
export const metBy = ({ seen }: Row): readonly string[] =>
  seen === undefined ? [] : [`it affects ${plural(seen, 'captured message')} whose verdict changes`]

/** Each axis that breaks, with its witness. */
export function breaksOf({ axis, witness, source, compiler, undecided = [] }: Row): readonly string[] {
  const shown = (value: unknown): string => safeLine(short(JSON.stringify(value)))
  const example = (value: unknown): string => (value === undefined ? '' : `, such as ${shown(value)}`)
  const line = compiler ? `: ${safeLine(short(compiler.line))} (${compiler.error})` : ''
  return [
    ...(axis.includes('stay')
      ? [`    stay: installed packages refuse what is documented now${example(witness?.stay)}`]
      : []),
    ...(axis.includes('upgrade')
      ? [`    upgrade: the new package refuses what was documented${example(witness?.upgrade)}`]
      : []),
    ...(source === 'hard' ? [`    source: code that reads it stops compiling${line}`] : []),
    ...(source === 'soft'
      ? [`    source: code that handles every value does not handle the new one${line}`]
      : []),
    ...(source === 'write'
      ? [`    source: code that creates such values may need a change (does not raise the level)${line}`]
      : []),
    ...undecided.map(({ axis: one, reason }) => `    ${one}: undecided (${safeLine(reason)})`),
  ]
}

const short = (text: string): string => (text.length > 160 ? `${text.slice(0, 160)}…` : text)

function reach({ reaches: { messageTypes, topics } }: Row): readonly string[] {
  const list = (names: readonly string[]): string =>
    names.length > 4 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : names.join(', ')
  const parts = [list(messageTypes), topics.length > 0 ? `on ${list(topics)}` : ''].filter(Boolean)
  return parts.length === 0 ? [] : [`    in ${safeLine(parts.join(' '))}`]
}

/** `3 findings: 1 major, 2 minor. Required version: 2.0.0; the catalogue has 1.1.0.` */
export function summaryOf({ findings, required, to }: DiffReport): string {
  const counted = findings.filter(({ allowed }) => allowed === undefined)
  const counts = (['major', 'minor', 'patch'] as const).flatMap((level) => {
    const count = counted.filter((row) => row.level === level).length
    return count === 0 ? [] : [`${count} ${level}`]
  })
  if (findings.length === 0) return 'No change affects messages or code.'
  const allowed = findings.length - counted.length
  const more = allowed === 0 ? '' : `, ${allowed} allowed`
  return `${plural(counted.length, 'finding')}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}${more}. Required version: ${required.version}; the catalogue has ${safeLine(to.version)}.`
}
