import { recordOf } from './record.js'
import type { ReportFormat } from './report.js'
import { safeJson } from './safe.js'

/** A finding a line; the last line is `{ "version", "catalogue", "summary" }`. */
export const ndjson: ReportFormat = {
  name: 'ndjson',
  open: ({ catalogue }) => ({
    start: () => '',
    finding: (finding) => `${safeJson(recordOf(finding))}\n`,
    end: (summary) => `${safeJson({ version: 1, catalogue, summary })}\n`,
  }),
}
