import { documentIn } from '../read/document.js'
import type { Format, Pieces, Work } from './format.js'
import { gap, type ListedElement, listingIn } from './listing.js'
import { scrubbed, unlessWithheld } from './withheld.js'

/** A message, an array of them, or several of these one after the other, laid out as they were. */
export const json: Format = { name: 'json', scrub }

async function* scrub(bytes: Parameters<Format['scrub']>[0], work: Work): Pieces {
  const { whole, elements, ending } = await listingIn(bytes, [])
  const layout = new Layout()
  let last = 0
  for (const listedElement of elements) {
    layout.pass(whole.subarray(last, listedElement.from))
    last = listedElement.to
    const text = textOf(listedElement, work)
    if (text !== undefined) yield layout.before() + text
  }
  layout.pass(whole.subarray(last))
  yield layout.atEnd()
  if (ending.closed || elements.at(-1)?.element.state === 'cut') return
  const { line, column } = ending
  work.leaveOut({ message: 'The file is truncated: a bracket is not closed.', line, column })
}

/** What stands between the elements that stay: brackets, commas and blanks. */
class Layout {
  #between: Buffer[] = []
  #open = 0
  #isFirst = true

  pass(bytes: Buffer): void {
    this.#between.push(bytes)
  }

  /** A list loses its comma with its first element. */
  before(): string {
    const text = this.#take()
    const made = this.#isFirst ? text.replace(/^(\s*),/, '$1') : text
    this.#isFirst = false
    return made
  }

  /** A list that was cut gets its end. */
  atEnd(): string {
    const text = this.#take().replace(/,(\s*)$/, '$1')
    return text + ']'.repeat(Math.max(0, this.#open))
  }

  #take(): string {
    const text = gap(Buffer.concat(this.#between))
    this.#between = []
    for (const char of text) this.#open += char === '[' ? 1 : char === ']' ? -1 : 0
    return text
  }
}

function textOf({ element, fault }: ListedElement, work: Work): string | undefined {
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
