import type { DiffFormat } from './diff-report.js'
import { github, json, junit, sarif } from './machines.js'
import { markdown } from './markdown.js'
import { text } from './text.js'

/** Every format of the report of `diff`. */
export const diffFormats: readonly DiffFormat[] = [
  text,
  json,
  markdown,
  github,
  junit,
  sarif,
  { name: 'next-version', render: ({ required }) => `${required.version}\n` },
]

export type { DiffFormat, DiffReport, Row } from './diff-report.js'
