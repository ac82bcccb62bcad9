import { documentIn } from '../document.js'
import { scrubbed } from './document.js'
import type { Format, Pieces, Work } from './format.js'
import { gap, listingIn, type Placed } from './pieces.js'
import { unlessWithheld } from './withheld.js'

/** A message, an array of them, or several of these one after the other, laid out as they were. */
export const json: Format = { name: 'json', scrub }

async function* scrub(bytes: Parameters<Format['scrub']>[0], work: Work): Pieces {
  const { whole, elements, ending } = await listingIn(bytes, [])
  let between: Buffer[] = []
  let last = 0
  let isFirst = true
  for (const placed of elements) {
    between.push(whole.subarray(last, placed.from))
    last = placed.to
    const text = textOf(placed, work)
    if (text === undefined) continue
    const before = gap(Buffer.concat(between))
    // A list loses its comma with the element before it.
    yield isFirst ? before.replace(/^(\s*),/, '$1') : before
    yield text
    isFirst = false
    between = []
  }
  between.push(whole.subarray(last))
  yield gap(Buffer.concat(between)).replace(/,(\s*)$/, '$1')
  if (ending.closed || elements.some(({ fault }) => fault !== undefined)) {
    if (!ending.closed) yield* closing(whole)
    return
  }
  work.leaveOut({
    message: 'The file ends too early: a bracket is not closed.',
    line: ending.line,
    column: ending.column,
  })
  yield* closing(whole)
}

/** A list that was cut gets its end. */
function* closing(whole: Buffer): Iterable<string> {
  if (/^\s*\[/.test(whole.subarray(0, 1024).toString('latin1'))) yield ']\n'
}

function textOf({ element, fault }: Placed, work: Work): string | undefined {
  const { bytes, line, column } = element
  if (fault !== undefined) {
    work.leaveOut({ message: fault, line, column })
    return undefined
  }
  const document = documentIn(bytes, line, column)
  if (document.kind !== 'document') {
    if (document.kind === 'unreadable') work.leaveOut(document)
    return undefined
  }
  const text = unlessWithheld(
    () => scrubbed(document, document.text ?? '', work),
    (message) => work.leaveOut({ message, line, column }),
  )
  if (text !== undefined) work.count(work.scrubber.countIn(document))
  return text
}
