import { readLines } from '../read/ndjson-reader.js'
import type { Document, Items } from '../read/reader.js'
import type { Format, Pieces, Work } from './format.js'
import { scrubbed, unlessWithheld } from './withheld.js'

/** Line by line, as they come. Empty lines stay; a line that cannot be read goes. */
export const ndjson: Format = { name: 'ndjson', scrub: (bytes, work) => scrubLines(readLines(bytes), work) }

/** What a reader of lines has found, each item on the line on which it was. */
export async function* scrubLines(items: Items, work: Work): Pieces {
  let next = 1
  for await (const group of items) {
    const lines: string[] = []
    for (const item of group) {
      if (item.kind === 'skipped') continue
      lines.push('\n'.repeat(Math.max(0, item.line - next)))
      next = Math.max(next, item.line + 1)
      if (item.kind === 'unreadable') work.leaveOut(item)
      else {
        lines.push(lineOf(item, work))
        next += item.text?.match(/\n/g)?.length ?? 0
      }
    }
    if (lines.length > 0) yield lines.join('')
  }
}

function lineOf(document: Document, work: Work): string {
  const { line, column } = document
  const text = unlessWithheld(
    () => scrubbed(document, document.text ?? '', work),
    (message) => work.leaveOut({ message, line, column }),
  )
  if (text === undefined) return ''
  work.count(work.scrubber.countIn(document))
  return `${text}\n`
}
