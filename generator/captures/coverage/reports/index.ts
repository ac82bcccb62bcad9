import type { CoverageFormat } from '../coverage-report.js'
import { html } from './coverage-html.js'
import { json } from './coverage-json.js'
import { text } from './coverage-text.js'

/** Every form of coverage reports; the first one is the default. */
export const coverageFormats: readonly CoverageFormat[] = [text, json, html]

export type { CoverageFormat } from '../coverage-report.js'
