import { cell } from '../../captures/reports/github-report.js'
import { plural } from '../../problems/print-problems.js'
import type { DiffFormat, DiffReport, Row } from './diff-report.js'
import { breaksOf, metBy, summaryOf } from './text.js'

/** A page of a step may have 1 MiB, a comment 65,536 characters. */
const maxRows = 100

/** For a step summary, a pull request or a release. */
export const markdown: DiffFormat = {
  name: 'markdown',
  render: (report) => {
    const { findings, required, from, to } = report
    const mark = required.level === 'major' ? '❌' : required.level === 'minor' ? '⚠️' : '✅'
    const head = `### ${mark} ${cell(`${to.name}: ${from.version} (${from.reference}) → ${to.version}`)}\n\n${cell(summaryOf(report))}\n`
    if (findings.length === 0) return `${head}${capturesOf(report)}`
    const rows = findings.slice(0, maxRows).map(rowOf)
    const left = findings.length - rows.length
    const more = left > 0 ? `\n… and ${left} more, not shown here.\n` : ''
    return `${head}\n| level | where | what | breaks | reaches |\n| --- | --- | --- | --- | --- |\n${rows.join('')}${more}${capturesOf(report)}`
  },
}

/** What both packages say of the captures, verdict by verdict. */
function capturesOf({ captures }: DiffReport): string {
  if (!captures) return ''
  const verdicts = ['known', 'invalid', 'unknown']
  const rows = verdicts.map((old) => {
    const cells = verdicts.map((next) => {
      const met = captures.transitions.find((one) => one.old === old && one.new === next)
      if (!met) return '0'
      const { first } = met
      const place = first === undefined ? '' : ` (first at ${first.file}:${first.line}:${first.column})`
      return cell(`${met.messages}${place}`)
    })
    return `| ${old} | ${cells.join(' | ')} |\n`
  })
  const head = `\n${plural(captures.messages, 'captured message')}, by the old catalogue and by the new one:\n`
  return `${head}\n| old \\ new | ${verdicts.join(' | ')} |\n| --- | --- | --- | --- |\n${rows.join('')}`
}

function rowOf(row: Row): string {
  const reaches = [...row.reaches.messageTypes, ...row.reaches.topics].slice(0, 6).join(', ')
  const cells = [
    row.level,
    row.path,
    `${row.message} (${row.id})`,
    [...breaksOf(row), ...metBy(row)].map((line) => line.trim()).join('; '),
    reaches,
  ]
  return `| ${cells.map(cell).join(' | ')} |\n`
}
