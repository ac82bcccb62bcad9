import type { DiffReport, Row } from './reports/diff-report.js'

const start = '<!-- diff -->'
const end = '<!-- end of diff -->'

/**
 * A change log (keepachangelog.com, 1.1.0) with the findings between two markers under `[Unreleased]`. All that stands
 * outside of the markers stays as it is; where there are none, they are put after the heading. Undefined where there is
 * no heading to put them under.
 */
export function withChanges(changelog: string, report: DiffReport): string | undefined {
  const heading = /^## \[Unreleased\][^\n]*(?:\n|$)/m.exec(changelog)
  if (!heading) return undefined
  const entry = `${start}\n${entryOf(report)}${end}`
  const at = heading.index + heading[0].length
  const next = changelog.slice(at).search(/^## /m)
  const section = next < 0 ? changelog.slice(at) : changelog.slice(at, at + next)
  const after = next < 0 ? '' : changelog.slice(at + next)
  const [from, to] = [section.indexOf(start), section.indexOf(end)]
  // Markers of an earlier version are that version's entry.
  const made =
    from >= 0 && to > from
      ? section.slice(0, from) + entry + section.slice(to + end.length)
      : `\n${entry}\n${section}`
  return changelog.slice(0, at) + made + after
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
  `- ${level === 'major' ? '**Breaking:** ' : ''}\`${path.replace(/[`\n\r]|-->/g, ' ')}\`: ${message.replace(/[<>\n\r]/g, ' ')}\n`
