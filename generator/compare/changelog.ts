import type { DiffReport, Row } from './reports/report.js'

const start = '<!-- diff -->'
const end = '<!-- end of diff -->'

/**
 * A change log (keepachangelog.com, 1.1.0) with the findings between two markers under `[Unreleased]`. All that stands
 * outside of the markers stays as it is; where there are none, they are put after the heading. Undefined where there is
 * no heading to put them under.
 */
export function withChanges(changelog: string, report: DiffReport): string | undefined {
  const entry = `${start}\n${entryOf(report)}${end}`
  const [from, to] = [changelog.indexOf(start), changelog.indexOf(end)]
  if (from >= 0 && to > from) return changelog.slice(0, from) + entry + changelog.slice(to + end.length)
  const heading = /^## \[Unreleased\][^\n]*\n/m.exec(changelog)
  if (!heading) return undefined
  const at = heading.index + heading[0].length
  return `${changelog.slice(0, at)}\n${entry}\n${changelog.slice(at)}`
}

const groups: readonly (readonly [heading: string, belongs: (row: Row) => boolean])[] = [
  [
    'Added',
    ({ id }) =>
      id.endsWith('-added') &&
      !id.startsWith('constraint') &&
      id !== 'required-added' &&
      id !== 'personal-added',
  ],
  ['Deprecated', ({ id }) => id === 'deprecated'],
  [
    'Removed',
    ({ id }) =>
      id.endsWith('-removed') &&
      !id.startsWith('constraint') &&
      id !== 'required-removed' &&
      id !== 'personal-removed',
  ],
  ['Changed', () => true],
]

/** The entry alone: a list under each heading. */
export function entryOf({ findings }: DiffReport): string {
  const left = new Set(findings)
  const sections = groups.map(([heading, belongs]) => {
    const own = [...left].filter(belongs)
    for (const row of own) left.delete(row)
    return [heading, own] as const
  })
  const order = ['Added', 'Changed', 'Deprecated', 'Removed']
  return sections
    .filter(([, rows]) => rows.length > 0)
    .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([heading, rows]) => `\n### ${heading}\n\n${rows.map(lineOf).join('')}`)
    .join('')
}

const lineOf = ({ path, message, level }: Row): string =>
  `- ${level === 'major' ? '**Breaking:** ' : ''}\`${path.replace(/[`\n\r]/g, ' ')}\`: ${message.replace(/[<>\n\r]/g, ' ')}\n`
