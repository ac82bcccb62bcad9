import { github } from './github.js'
import { json } from './json.js'
import { junit } from './junit.js'
import { ndjson } from './ndjson.js'
import type { ReportFormat } from './report.js'
import { sarif } from './sarif.js'
import { text } from './text.js'

/** Every format of reports. */
export const reportFormats: readonly ReportFormat[] = [text, json, ndjson, junit, sarif, github]

export type { Report, ReportContext, ReportFormat } from './report.js'
