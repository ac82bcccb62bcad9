import { recordOf } from './record.js'
import type { ReportFormat } from './report.js'
import { safeJson } from './safe.js'

/** The report of version 1, with all findings, as one JSON object that is written as the findings come. */
export const json: ReportFormat = {
  name: 'json',
  open: ({ catalogue, part }) => {
    const which = part === undefined ? '' : `"part":${safeJson(part)},`
    let isFirst = true
    return {
      start: () => `{"version":1,"catalogue":${safeJson(catalogue)},${which}"findings":[`,
      finding: (finding) => {
        const separator = isFirst ? '\n' : ',\n'
        isFirst = false
        return separator + safeJson(recordOf(finding))
      },
      end: (summary) => `${isFirst ? '' : '\n'}],\n"summary":${safeJson(summary)}}\n`,
    }
  },
}
