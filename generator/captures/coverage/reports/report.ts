import type { CoverageReport } from '../coverage-report.js'

export type ReportContext = { readonly color: boolean }

/** One form that a coverage report can take. */
export type CoverageFormat = {
  readonly name: string
  readonly render: (report: CoverageReport, context: ReportContext) => string | Promise<string>
}
