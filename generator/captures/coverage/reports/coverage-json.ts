import { safeJson } from '../../../problems/safe.js'
import type { CoverageFormat } from '../coverage-report.js'

/** The whole report of version 1, for programs. */
export const json: CoverageFormat = { name: 'json', render: (report) => `${safeJson(report)}\n` }
