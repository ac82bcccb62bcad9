import { cell } from '../../captures/reports/github-report.js'
import type { DiffFormat, Row } from './report.js'
import { breaksOf, summaryOf } from './text.js'

/** A page of a step may have 1 MiB, a comment 65,536 characters. */
const maxRows = 100

/** For a step summary, a pull request or a release. */
export const markdown: DiffFormat = {
  name: 'markdown',
  render: (report) => {
    const { findings, required, from, to } = report
    const mark = required.level === 'major' ? '❌' : required.level === 'minor' ? '⚠️' : '✅'
    const head = `### ${mark} ${cell(`${to.name}: ${from.version} (${from.reference}) → ${to.version}`)}\n\n${cell(summaryOf(report))}\n`
    if (findings.length === 0) return head
    const rows = findings.slice(0, maxRows).map(rowOf)
    const left = findings.length - rows.length
    const more = left > 0 ? `\n… and ${left} more, not shown here.\n` : ''
    return `${head}\n| level | where | what | breaks | reaches |\n| --- | --- | --- | --- | --- |\n${rows.join('')}${more}`
  },
}

function rowOf(row: Row): string {
  const reaches = [...row.reaches.messageTypes, ...row.reaches.topics].slice(0, 6).join(', ')
  const cells = [
    row.level,
    row.path,
    `${row.message} (${row.id})`,
    breaksOf(row)
      .map((line) => line.trim())
      .join('; '),
    reaches,
  ]
  return `| ${cells.map(cell).join(' | ')} |\n`
}
