import { safeJson } from '../../../problems/safe.js'
import type { CoverageFormat } from '../coverage-report.js'
import { html } from './coverage-html.js'
import { text } from './coverage-text.js'

/** The whole report of version 1, for programs. */
const json: CoverageFormat = { name: 'json', render: (report) => `${safeJson(report)}\n` }

/** Every form of coverage reports; the first one is the default. */
export const coverageFormats: readonly CoverageFormat[] = [text, json, html]

export type { CoverageFormat } from '../coverage-report.js'
