import type { Bytes } from '../../json/elements.js'
import { documentIn } from '../read/document.js'
import { beyondArchive, resolvedEntries } from '../read/har-reader.js'
import type { Document, Item } from '../read/reader.js'
import { scrubbedAround, scrubbedEntry } from './archive-entry.js'
import type { Format, Pieces, Work } from './format.js'
import { gap, type ListedElement, listingIn } from './listing.js'
import { unlessWithheld } from './withheld.js'

/** HTTP Archives: entry by entry, with what is around them, laid out as it was. */
export const har: Format = { name: 'har', scrub }

async function* scrub(bytes: Bytes, work: Work): Pieces {
  const { whole, elements, ending, beyond } = await listingIn(bytes, ['log', 'entries'])
  const items = await resolvedEntries([whole])
  const [first, last] = [elements[0], elements.at(-1)]
  const [from, to] = [first?.from ?? whole.length, last?.to ?? whole.length]
  const around = aroundOf(whole.subarray(0, from), whole.subarray(to), elements.length > 0, work)
  if (around === undefined) {
    work.leaveOut({
      message: 'The part around the entries cannot be read.',
      line: ending.line,
      column: ending.column,
    })
  }
  yield around?.before ?? '{"log":{"version":"1.2","creator":{"name":"","version":""},"entries":['
  let end = from
  let isFirst = true
  for (const [index, listedElement] of elements.entries()) {
    const between = listed(whole.subarray(end, listedElement.from))
    end = listedElement.to
    const text = await textOf(listedElement, items[index] ?? [], work)
    if (text === undefined) continue
    yield isFirst ? '' : between === '' ? ',' : between
    yield text
    isFirst = false
  }
  yield around?.after ?? ']}}\n'
  if (beyond) work.leaveOut({ message: beyondArchive, line: beyond.line, column: beyond.column })
}

/** What stands between two entries. Where a list ends and another one begins, the two become one. */
function listed(bytes: Buffer): string {
  const between = gap(bytes)
  return /[[\]]/.test(between) ? ',' : between
}

const marker = 'the entries'

function aroundOf(
  before: Buffer,
  after: Buffer,
  hasEntries: boolean,
  work: Work,
): { before: string; after: string } | undefined {
  const mark = hasEntries ? JSON.stringify(marker) : ''
  const document = documentIn(Buffer.concat([before, Buffer.from(mark), after]), 1, 1)
  if (document.kind !== 'document' || document.text === undefined) return undefined
  const { text } = document
  const made = unlessWithheld(
    () => scrubbedAround(text, marker, work),
    () => {},
  )
  if (made === undefined) return undefined
  const at = mark === '' ? made.length : made.indexOf(mark)
  return { before: made.slice(0, at), after: made.slice(at + mark.length) }
}

async function textOf(
  { element, fault }: ListedElement,
  items: readonly Item[],
  work: Work,
): Promise<string | undefined> {
  const { line, column } = element
  const leaveOut = (message: string): undefined => void work.leaveOut({ message, line, column })
  if (fault !== undefined) return leaveOut(fault)
  if (element.state === 'cut') return leaveOut('The archive is truncated: its last entry is incomplete.')
  const faults = items.filter((item) => item.kind === 'unreadable')
  for (const { message } of faults) leaveOut(message)
  const document = await readable(documentIn(element.bytes, line, column), items)
  if (document === undefined) return undefined
  const text = unlessWithheld(() => scrubbedEntry(document.value, document.text ?? '', work), leaveOut)
  if (text === undefined) return undefined
  for (const item of items) if (item.kind === 'document') work.count(work.scrubber.countIn(item))
  return text
}

/** An entry without the frames that cannot be read; undefined where nothing of it can. */
async function readable(entry: Item, items: readonly Item[]): Promise<Document | undefined> {
  if (entry.kind !== 'document') return undefined
  const broken = items.filter((item) => item.kind === 'unreadable').map(({ frame }) => frame)
  if (broken.length === 0) return entry
  if (broken.includes(undefined) || entry.text === undefined) return undefined
  const text = await without(entry.text, new Set(broken))
  const document = documentIn(Buffer.from(text), entry.line, entry.column)
  return document.kind === 'document' ? document : undefined
}

async function without(entry: string, broken: ReadonlySet<number | undefined>): Promise<string> {
  const { whole, elements } = await listingIn([Buffer.from(entry)], ['_webSocketMessages'])
  const kept = elements.filter((_, index) => !broken.has(index))
  const texts = kept.map(({ from, to }) => whole.toString('utf8', from, to))
  const [first, last] = [elements[0], elements.at(-1)]
  return [whole.toString('utf8', 0, first?.from), texts.join(','), whole.toString('utf8', last?.to)].join('')
}
