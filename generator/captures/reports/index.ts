import { github } from './github-report.js'
import { json } from './json-report.js'
import { junit } from './junit-report.js'
import { ndjson } from './ndjson-report.js'
import type { ReportFormat } from './report-format.js'
import { sarif } from './sarif-report.js'
import { text } from './text-report.js'

/** Every format of reports. */
export const reportFormats: readonly ReportFormat[] = [text, json, ndjson, junit, sarif, github]

export type { Report, ReportContext, ReportFormat } from './report-format.js'
