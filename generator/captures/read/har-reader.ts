import { isUtf8 } from 'node:buffer'
import { type Bytes, type Element, elementsOf } from '../../json/elements.js'
import { findValue } from '../../json/find-value.js'
import { tryParse } from '../../json/json-text.js'
import { isBayeux, withinCallback } from './bayeux.js'
import { documentOf, isDeeper } from './document.js'
import { type Body, textIn } from './har-body.js'
import { Entry, timed, withoutText } from './har-entry.js'
import { itemsOfSocket, speaksBayeux } from './har-socket.js'
import {
  type Attachments,
  type Item,
  type Items,
  maxLevels,
  type Reader,
  type Skipped,
  unreadable,
} from './reader.js'

/** HTTP Archives as browsers save them: bodies of long-polls, plain or as JSONP, and websocket frames. */
export const har: Reader = { name: 'har', accepts, read }

/** Most archives begin with their `log`; where something stands before it, its entries have to be in sight. */
function accepts(head: string): boolean {
  if (/^\s*\{\s*"log"\s*:\s*\{/.test(head)) return true
  if (!/^\s*\{/.test(head)) return false
  const { value, key } = findValue(head, '/log/entries')
  const found = key && head.slice(key.offset, key.offset + key.length)
  return found === '"entries"' && head[value.offset] === '['
}

const foreign: readonly Skipped[] = [{ kind: 'skipped', reason: 'foreign' }]

/** What an entry holds. */
export type EntryItems = {
  /** Set where the items count only if the address of the entry speaks CometD, in whichever of its entries. */
  readonly doubt?: string
  readonly items: () => readonly Item[]
  /** The address that has spoken CometD here. */
  readonly speaker?: string
  readonly line: number
  readonly column: number
  readonly size: number
}

/** Doubtful entries before the first message of their address are kept up to so many bytes. */
const maxDoubtful = 64 * 1024 * 1024

async function* read(bytes: Bytes, attachments?: Attachments): Items {
  const speakers = new Set<string>()
  const doubtful = new Map<string, EntryItems[]>()
  let room = maxDoubtful
  for await (const { entries, ending } of entriesIn(bytes, attachments)) {
    for (const entry of entries) {
      const { doubt, speaker } = entry
      if (speaker !== undefined && !speakers.has(speaker)) {
        speakers.add(speaker)
        const earlier = doubtful.get(speaker) ?? []
        doubtful.delete(speaker)
        for (const one of earlier) {
          room += one.size
          yield itemsOrForeign(one)
        }
      }
      if (doubt === undefined || speakers.has(doubt)) yield itemsOrForeign(entry)
      else {
        const kept = entry.size <= room ? entry : notKept(entry)
        room -= kept.size
        doubtful.set(doubt, [...(doubtful.get(doubt) ?? []), kept])
      }
    }
    if (ending.length > 0) yield ending
  }
  yield [...doubtful.values()].flatMap((entries) => entries.flatMap(() => foreign))
}

const itemsOrForeign = ({ items }: EntryItems): readonly Item[] => {
  const found = items()
  return found.length > 0 ? found : foreign
}

/** The entries of an archive as groups of items; whoever has seen all of them can tell which addresses speak CometD. */
export async function resolvedEntries(bytes: Bytes): Promise<readonly (readonly Item[])[]> {
  const all: EntryItems[] = []
  for await (const { entries } of entriesIn(bytes)) all.push(...entries)
  const speakers = new Set(all.map(({ speaker }) => speaker))
  return all.map((entry) =>
    entry.doubt === undefined || speakers.has(entry.doubt) ? itemsOrForeign(entry) : foreign,
  )
}

const notKept = ({ doubt, line, column }: EntryItems): EntryItems => ({
  ...(doubt === undefined ? {} : { doubt }),
  items: () => [
    unreadable(
      'This entry was skipped: it is too far before the first CometD message of its address.',
      line,
      column,
    ),
  ],
  line,
  column,
  size: 0,
})

async function* entriesIn(
  bytes: Bytes,
  attachments: Attachments = async () => undefined,
): AsyncGenerator<{ readonly entries: readonly EntryItems[]; readonly ending: readonly Item[] }> {
  for await (const { elements, ending } of elementsOf(bytes, ['log', 'entries'])) {
    const entries: EntryItems[] = []
    for (const element of elements) entries.push(await entryIn(element, attachments))
    const isCut = ending && !ending.closed && !elements.some(({ state }) => state === 'cut')
    yield {
      entries,
      ending: isCut ? [unreadable('The archive is truncated.', ending.line, ending.column, 'cut')] : [],
    }
  }
}

/** What is said of the place where an archive goes on after its end. */
export const beyondArchive = 'The archive ended before this point: the rest was not read.'

async function entryIn(element: Element, attachments: Attachments): Promise<EntryItems> {
  const { state, bytes, line, column } = element
  const place = { line, column, size: bytes.length }
  const fault = (message: string, cause?: 'cut' | 'encoding'): EntryItems => ({
    ...place,
    items: () => [unreadable(message, line, column, cause)],
  })
  if (state === 'overlong') {
    return bytes.includes('/meta/connect')
      ? fault('The entry is larger than 64 MB.')
      : { ...place, items: () => foreign }
  }
  if (state === 'beyond') return fault(beyondArchive)
  if (state === 'cut') return fault('The archive is truncated: its last entry is incomplete.', 'cut')
  if (!isUtf8(bytes)) return fault('The text is not valid UTF-8.', 'encoding')
  const document = documentOf(bytes.toString('utf8'), line, column)
  if (document.kind !== 'document') return { ...place, items: () => [document] }
  const entry = new Entry(document.value)
  return {
    ...place,
    ...(entry.isSocket ? socketIn(entry, line, column) : await replyIn(entry, line, column, attachments)),
  }
}

type Found = Pick<EntryItems, 'doubt' | 'items' | 'speaker'>

function socketIn(entry: Entry, line: number, column: number): Found {
  const items = (): readonly Item[] => itemsOfSocket(entry, line, column)
  if (speaksBayeux(entry)) return { speaker: entry.endpoint, items }
  return !entry.holdsFrames && entry.isNamedCometd ? { items } : { doubt: entry.endpoint, items }
}

async function replyIn(entry: Entry, line: number, column: number, attachments: Attachments): Promise<Found> {
  const { endpoint, asksInBayeux } = entry
  const body = await bodyOf(entry, attachments)
  const text = body !== undefined && 'text' in body ? body.text : undefined
  const value = text === undefined ? undefined : tryParse(withinCallback(text)[1])
  if (isBayeux(value)) {
    const item = isDeeper(value, maxLevels + 2)
      ? unreadable('The body is nested too deeply.', line, column)
      : timed(entry.finished, { kind: 'document', value, line, column })
    return { speaker: endpoint, items: () => [item] }
  }
  const items = (): readonly Item[] => {
    if (entry.status !== 200 || value !== undefined) return []
    if (body !== undefined && 'fault' in body) return [unreadable(body.fault, line, column, body.cause)]
    if (text !== undefined && text.trim() !== '')
      return [withoutText(documentOf(withinCallback(text)[1], line, column), line, column)]
    if (entry.file !== undefined)
      return [
        unreadable(
          'The body of this reply is in a file that is not beside the archive.',
          line,
          column,
          'beside',
        ),
      ]
    return entry.lostBody
      ? [unreadable('The body of this reply is not in the archive.', line, column, 'missing')]
      : []
  }
  return asksInBayeux ? { speaker: endpoint, items } : { doubt: endpoint, items }
}

/** Playwright can put bodies into files beside the archive. */
async function bodyOf(entry: Entry, attachments: Attachments): Promise<Body | undefined> {
  if (entry.body !== undefined || entry.file === undefined) return entry.body
  const bytes = await attachments(entry.file)
  return bytes && textIn(bytes, entry.contentEncoding)
}
