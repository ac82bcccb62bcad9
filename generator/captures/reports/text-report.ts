import picocolors from 'picocolors'
import { frameLines } from '../../problems/frame.js'
import { plural } from '../../problems/print-problems.js'
import { safeLine } from '../../problems/safe.js'
import { type Finding, type FindingIssue, isFailure, type Summary } from '../findings/finding.js'
import { summaryLine } from '../findings/summary.js'
import { type Fold, type Folds, foldedReport } from './fold.js'
import type { ReportContext, ReportFormat } from './report-format.js'
import { subjectOf } from './sentences.js'

/** For people: each kind of finding once, with its lines, what was asked for, and where that is written. */
export const text: ReportFormat = {
  name: 'text',
  folds: true,
  frames: true,
  open: (context) =>
    foldedReport((folds) => ({
      end: (summary, failures) =>
        printed(folds, context) + (context.isFile ? conclusion(summary, failures) : ''),
    })),
}

const conclusion = (summary: Summary, failures: readonly string[]): string =>
  [summaryLine(summary), ...failures.map(safeLine)].map((line) => `${line}\n`).join('')

function printed(folds: Folds, context: ReportContext): string {
  const all = folds.all.toSorted((a, b) => rank(a.first, context) - rank(b.first, context))
  const shown = all.slice(0, context.maxFindings)
  const hidden = all.slice(context.maxFindings)
  const messages = hidden.reduce((sum, { count }) => sum + count, folds.beyond)
  const kinds = hidden.length + (folds.beyond > 0 ? 1 : 0)
  const rest =
    messages === 0
      ? ''
      : `… and ${plural(messages, 'message')} with ${plural(kinds, 'other kind')} of findings (--max-findings ${context.maxFindings}).\n`
  return shown.map((fold) => `${printFold(fold, context)}\n`).join('') + rest
}

/** What makes the command fail comes first. */
const rank = ({ verdict }: Finding, { severity }: ReportContext): number =>
  isFailure(verdict, severity) ? 0 : 1

function printFold({ first, count, next }: Fold, context: ReportContext): string {
  const paint = picocolors.createColors(context.color)
  const [issue, ...others] = first.issues ?? []
  const lines = [
    ...headOf(first, issue, context),
    ...bodyOf(issue, context),
    ...others.flatMap((other) => [
      placeLine(first.file, other, context),
      `  ${safeLine(other.message)}`,
      ...bodyOf(other, context),
    ]),
  ]
  const where = next ? `, the next in ${safeLine(`${next.file}:${next.line}:${next.column}`)}` : ''
  if (count > 1) lines.push(paint.dim(`  and ${count - 1} more of this kind${where}`))
  return `${lines.join('\n')}\n`
}

function headOf(
  finding: Finding,
  issue: FindingIssue | undefined,
  context: ReportContext,
): readonly string[] {
  const { file, line, column, reason, verdict } = finding
  const paint = picocolors.createColors(context.color)
  const colored = isFailure(verdict, context.severity) ? paint.red(verdict) : paint.yellow(verdict)
  const subject = subjectOf(finding)
  const sentence = safeLine(issue?.message ?? reason ?? '')
  return [
    placeLine(file, issue ?? { line, column }, context, finding),
    `  ${colored}${subject === '' ? '' : ` ${safeLine(subject)}`}: ${sentence}`,
  ]
}

type Place = Partial<Pick<FindingIssue, 'line' | 'column' | 'pointer'>>

function placeLine(file: string, place: Place, context: ReportContext, finding?: Finding): string {
  const paint = picocolors.createColors(context.color)
  const line = place.line ?? finding?.line
  const column = place.column ?? finding?.column
  const text = [file, line, column].filter((part) => part !== undefined).join(':')
  return paint.cyan(safeLine(text)) + (place.pointer ? `  ${paint.dim(safeLine(place.pointer))}` : '')
}

function bodyOf(issue: FindingIssue | undefined, context: ReportContext): readonly string[] {
  const paint = picocolors.createColors(context.color)
  const asked = issue?.schema
    ? [`  ${paint.dim(`see ${safeLine(context.schemaPosition(issue.schema))}`)}`]
    : []
  return [...(issue?.frame ? frameLines(issue.frame, context.color) : []), ...asked]
}
