import { html } from './html.js'
import { json } from './json.js'
import type { CoverageFormat } from './report.js'
import { text } from './text.js'

/** Every form of coverage reports; the first one is the default. */
export const coverageFormats: readonly CoverageFormat[] = [text, json, html]

export type { CoverageFormat } from './report.js'
