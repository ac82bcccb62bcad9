import { github, json, junit, sarif } from './machines.js'
import { markdown } from './markdown.js'
import type { DiffFormat } from './report.js'
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

export type { DiffFormat, DiffReport, Row } from './report.js'
