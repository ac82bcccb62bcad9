import { safeJson } from '../../problems/safe.js'
import { recordOf } from './json-report.js'
import type { ReportFormat } from './report-format.js'

/** A finding a line; the last line is `{ "version", "catalogue", "summary" }`, with `"failures"` if the run is not complete. */
export const ndjson: ReportFormat = {
  name: 'ndjson',
  folds: false,
  frames: false,
  open: ({ catalogue }) => ({
    start: () => '',
    finding: (finding) => `${safeJson(recordOf(finding))}\n`,
    end: (summary, failures) =>
      `${safeJson({ version: 1, catalogue, summary, ...(failures.length > 0 ? { failures } : {}) })}\n`,
  }),
}
