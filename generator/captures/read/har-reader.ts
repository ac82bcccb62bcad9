import { isUtf8 } from 'node:buffer'
import { type Bytes, type Element, elementsOf } from '../../json/elements.js'
import { findValue } from '../../json/find-value.js'
import { tryParse } from '../../json/try-parse.js'
import { isBayeux, withinCallback } from './bayeux.js'
import { documentOf, isDeeper } from './document.js'
import { Entry, timed, withoutText } from './har-entry.js'
import { itemsOfSocket } from './har-socket.js'
import { type Item, type Items, maxLevels, type Reader, type Skipped, unreadable } from './item.js'

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

async function* read(bytes: Bytes): Items {
  const endpoints = new Set<string>()
  for await (const { elements, ending } of elementsOf(bytes, ['log', 'entries'])) {
    for (const element of elements) yield itemsOf(element, endpoints)
    if (ending && !ending.closed && !elements.some(({ state }) => state === 'cut')) {
      yield [unreadable('The archive ends too early.', ending.line, ending.column)]
    }
  }
}

/** What is said of the place where an archive goes on after its end. */
export const beyondArchive = 'The archive has ended before this: what follows is not read.'

const foreign: readonly Skipped[] = [{ kind: 'skipped', reason: 'foreign' }]

/** An entry's items; `endpoints` collects the addresses that have spoken CometD. */
function itemsOf(element: Element, endpoints: Set<string>): readonly Item[] {
  const { state, bytes, line, column } = element
  const fault = (message: string): readonly Item[] => [unreadable(message, line, column)]
  if (state === 'overlong') {
    return bytes.includes('/meta/connect') ? fault('The entry has more than 64 MB.') : foreign
  }
  if (state === 'beyond') return fault(beyondArchive)
  if (state === 'cut') return fault('The archive ends too early: its last entry is not complete.')
  if (!isUtf8(bytes)) return fault('The bytes are no UTF-8.')
  const document = documentOf(bytes.toString('utf8'), line, column)
  if (document.kind !== 'document') return [document]
  const entry = new Entry(document.value)
  const items = entry.isSocket
    ? itemsOfSocket(entry, line, column, endpoints)
    : itemsOfBody(entry, line, column, endpoints)
  return items.length > 0 ? items : foreign
}

function itemsOfBody(entry: Entry, line: number, column: number, endpoints: Set<string>): readonly Item[] {
  const body = entry.body
  const value = body === undefined || entry.isGarbled ? undefined : tryParse(withinCallback(body)[1])
  const spoke = entry.asksInBayeux || endpoints.has(entry.endpoint)
  if (isBayeux(value) || spoke) endpoints.add(entry.endpoint)
  if (isBayeux(value)) {
    return isDeeper(value, maxLevels + 2)
      ? [unreadable('Nested too deep.', line, column)]
      : [timed(entry.finished, { kind: 'document', value, line, column })]
  }
  if (!spoke || entry.status !== 200 || value !== undefined) return []
  if (entry.isGarbled) return [unreadable('The bytes are no UTF-8.', line, column)]
  if (body !== undefined && body.trim() !== '') {
    return [withoutText(documentOf(withinCallback(body)[1], line, column), line, column)]
  }
  return entry.lostBody ? [unreadable('The body of this reply is not in the archive.', line, column)] : []
}
