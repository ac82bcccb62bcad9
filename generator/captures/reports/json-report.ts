import { safeJson } from '../../problems/safe.js'
import type { Finding } from '../findings/finding.js'
import type { ReportFormat } from './report-format.js'

/** The report of version 1, with all findings, as one JSON object that is written as the findings come. */
export const json: ReportFormat = {
  name: 'json',
  folds: false,
  frames: false,
  open: ({ catalogue, part, range, shard }) => {
    const which = field('part', part) + field('shard', shard)
    let isFirst = true
    return {
      start: () => `{"version":1,"catalogue":${safeJson(catalogue)},${which}"findings":[`,
      finding: (finding) => {
        const separator = isFirst ? '\n' : ',\n'
        isFirst = false
        return separator + safeJson(recordOf(finding))
      },
      end: (summary, failures) => {
        const incomplete = failures.length === 0 ? '' : `,\n"failures":${safeJson(failures)}`
        const position = range ? `,\n"range":${safeJson(range())}` : ''
        return `${isFirst ? '' : '\n'}],\n"summary":${safeJson(summary)}${position}${incomplete}}\n`
      },
    }
  },
}

const field = (name: string, value: string | undefined): string =>
  value === undefined ? '' : `"${name}":${safeJson(value)},`

/** A finding as programs read it: all of it but the lines that are for people. */
export function recordOf({ issues, cause: _, ...finding }: Finding): object {
  return issues === undefined
    ? finding
    : { ...finding, issues: issues.map(({ frame: __, ...issue }) => issue) }
}
