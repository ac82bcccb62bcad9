import { plural } from '../../problems/print-problems.js'
import { safeLine } from '../../problems/safe.js'
import { annotation, escapeData, maxAnnotations } from '../../problems/workflow-command.js'
import { type Finding, failures, isFailure, type Summary, summaryNames } from '../findings/finding.js'
import { summaryLine } from '../findings/summary.js'
import { type Fold, type Folds, foldedReport } from './fold.js'
import type { ReportContext, ReportFormat } from './report-format.js'
import { sentencesOf, subjectOf } from './sentences.js'

/** A page of a step may have 1 MiB. */
const maxPage = 900_000

/** Workflow commands that GitHub shows as annotations beside the lines, and a page for the step. */
export const github: ReportFormat = {
  name: 'github',
  folds: true,
  frames: false,
  open: (context) =>
    foldedReport((folds) => ({
      end: (_, failures) => failures.map(failureLine).join('') + annotations(folds, context),
      page: (summary, failures) => pageOf(folds, summary, failures, context),
    })),
}

/** A run that is not complete is told before anything that it found. */
const failureLine = (message: string): string => `::error title=incomplete::${escapeData(message)}\n`

function annotations(folds: Folds, { severity }: ReportContext): string {
  const levels = [
    ['error', folds.all.filter(({ first }) => isFailure(first.verdict, severity))],
    ['warning', folds.all.filter(({ first }) => !isFailure(first.verdict, severity))],
  ] as const
  return levels
    .flatMap(([level, all]) => [
      ...all.slice(0, maxAnnotations).map((fold) => annotationOf(level, fold)),
      ...(all.length > maxAnnotations
        ? [
            `${all.length - maxAnnotations} more kinds of ${level}s are not shown here: GitHub shows at most ${maxAnnotations} per step.\n`,
          ]
        : []),
    ])
    .join('')
}

function annotationOf(level: 'error' | 'warning', { first, count }: Fold): string {
  const issue = first.issues?.[0]
  const more = count > 1 ? ` (and ${count - 1} more of this kind)` : ''
  const place = {
    file: first.file,
    line: issue?.line ?? first.line,
    column: issue?.column ?? first.column,
    title: [first.verdict, subjectOf(first)].filter(Boolean).join(' '),
  }
  return annotation(level, place, sentencesOf(first).join('; ') + more)
}

function pageOf(
  folds: Folds,
  summary: Summary,
  incomplete: readonly string[],
  context: ReportContext,
): string {
  const { catalogue, severity, maxFindings } = context
  const mark = incomplete.length > 0 || failures(summary, severity) > 0 ? '❌' : '✅'
  const numbers = summaryNames.map((name) => `| ${name} | ${summary[name]} |`)
  const rows = fitting(folds.all.slice(0, maxFindings).map(rowOf))
  const head = [
    `### ${mark} ${cell(`${catalogue.name} ${catalogue.version}`)}: ${cell(summaryLine(summary))}`,
    '',
    ...incomplete.flatMap((message) => [cell(message), '']),
    '| what | count |',
    '| --- | ---: |',
    ...numbers,
    '',
  ]
  const table =
    rows.length > 0
      ? ['| verdict | place | message | what | count |', '| --- | --- | --- | --- | ---: |']
      : []
  return `${[...head, ...table, ...rows, ...hidden(folds, rows.length)].join('\n')}\n`
}

function hidden({ all, beyond }: Folds, shown: number): readonly string[] {
  const messages = all.slice(shown).reduce((sum, { count }) => sum + count, beyond)
  const kinds = all.length - shown + (beyond > 0 ? 1 : 0)
  if (messages === 0) return []
  return [
    '',
    `… and ${plural(messages, 'message')} with ${plural(kinds, 'other kind')} of findings, not shown here.`,
  ]
}

function fitting(rows: readonly string[]): readonly string[] {
  let size = 0
  const end = rows.findIndex((row) => {
    size += Buffer.byteLength(row) + 1
    return size > maxPage
  })
  return end === -1 ? rows : rows.slice(0, end)
}

function rowOf({ first, count }: Fold): string {
  const cells = [
    first.verdict,
    positionText(first),
    subjectOf(first),
    sentencesOf(first).join('; '),
    String(count),
  ]
  return `| ${cells.map(cell).join(' | ')} |`
}

const positionText = ({ file, line, column }: Finding): string => `${file}:${line}:${column}`

/** Text that Markdown and HTML show as it is. */
export const cell = (text: string): string =>
  safeLine(text.slice(0, 2_000)).replace(/[^\p{L}\p{N} .,;:?/…-]/gu, (char) => `&#${char.codePointAt(0)};`)
