import { html } from './coverage-html.js'
import { json } from './coverage-json.js'
import { text } from './coverage-text.js'
import type { CoverageFormat } from './report.js'

/** Every form of coverage reports; the first one is the default. */
export const coverageFormats: readonly CoverageFormat[] = [text, json, html]

export type { CoverageFormat } from './report.js'
