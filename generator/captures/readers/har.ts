import { isUtf8 } from 'node:buffer'
import { documentOf, isDeeper } from '../document.js'
import { type Element, elementsOf } from '../elements.js'
import { type Bytes, type Item, type Items, maxLevels, type Skipped, unreadable } from '../item.js'
import type { Reader } from './reader.js'

/** HTTP Archives as browsers save them: bodies of long-polls, plain or as JSONP, and websocket frames. */
export const har: Reader = { name: 'har', accepts: (head) => /^\s*\{\s*"log"\s*:\s*\{/.test(head), read }

async function* read(bytes: Bytes): Items {
  const endpoints = new Set<string>()
  for await (const { elements, ending } of elementsOf(bytes, ['log', 'entries'])) {
    for (const element of elements) yield itemsOf(element, endpoints)
    if (ending && !ending.closed && !elements.some(({ state }) => state === 'cut')) {
      yield [unreadable('The archive ends too early.', ending.line, ending.column)]
    }
  }
}

const foreign: readonly Skipped[] = [{ kind: 'skipped', reason: 'foreign' }]

/** An entry's items; `endpoints` collects the addresses that have spoken CometD. */
function itemsOf(element: Element, endpoints: Set<string>): readonly Item[] {
  const { state, bytes, line, column } = element
  const fault = (message: string): readonly Item[] => [unreadable(message, line, column)]
  if (state === 'overlong') {
    return bytes.includes('/meta/connect') ? fault('The entry has more than 64 MB.') : foreign
  }
  if (state === 'cut') return fault('The archive ends too early: its last entry is not complete.')
  if (!isUtf8(bytes)) return fault('The bytes are no UTF-8.')
  const document = documentOf(bytes.toString('utf8'), line, column)
  if (document.kind !== 'document') return [document]
  const entry = new Entry(document.value)
  const items = entry.isSocket
    ? itemsOfSocket(entry, line, column)
    : itemsOfBody(entry, line, column, endpoints)
  return items.length > 0 ? items : foreign
}

function itemsOfSocket(entry: Entry, line: number, column: number): readonly Item[] {
  const received = entry.frames.filter((frame) => textAt(frame, 'type') !== 'send' && isTextFrame(frame))
  const speaksBayeux = entry.frames.some((frame) => isBayeux(parsed(textAt(frame, 'data') ?? '')))
  if (!speaksBayeux) return []
  return received.map((frame) => {
    const item = withoutText(documentOf(textAt(frame, 'data') ?? '', line, column))
    return at(timeAt(frame), item)
  })
}

/** A binary frame has another opcode; some tools write none. */
const isTextFrame = (frame: unknown): boolean => (valueAt(frame, 'opcode') ?? 1) === 1

function itemsOfBody(entry: Entry, line: number, column: number, endpoints: Set<string>): readonly Item[] {
  const body = entry.body
  const value = body === undefined ? undefined : parsed(withoutCallback(body))
  const spoke = entry.asksInBayeux || endpoints.has(entry.endpoint)
  if (isBayeux(value) || spoke) endpoints.add(entry.endpoint)
  if (isBayeux(value)) {
    return isDeeper(value, maxLevels + 2)
      ? [unreadable('Nested too deep.', line, column)]
      : [at(entry.finished, { kind: 'document', value, line, column })]
  }
  if (!spoke || entry.status !== 200 || value !== undefined) return []
  if (body !== undefined && body.trim() !== '') {
    return [withoutText(documentOf(withoutCallback(body), line, column))].map((item) =>
      item.kind === 'unreadable' ? { ...item, line, column } : item,
    )
  }
  return entry.lostBody ? [unreadable('The body of this reply is not in the archive.', line, column)] : []
}

/** The archive's word for when it came; where there is none, none. */
const at = (time: number, item: Item): Item =>
  item.kind === 'document' && Number.isFinite(time) ? { ...item, time } : item

/** Browsers time frames in seconds since 1970, other tools in milliseconds. */
function timeAt(frame: unknown): number {
  const time = valueAt(frame, 'time')
  if (typeof time !== 'number') return Number.NaN
  return time < 1e11 ? time * 1_000 : time
}

/** Places inside a body mean nothing in the archive. */
function withoutText(item: Item): Item {
  if (item.kind === 'skipped') return item
  const { kind, line, column } = item
  return kind === 'document'
    ? { kind, value: item.value, line, column }
    : unreadable(item.message, line, column)
}

/** `/**\/_jsonp_4([…]);` → `[…]` */
function withoutCallback(body: string): string {
  const call = /^\s*(?:\/\*\*\/)?\s*[\w$.]+\s*\(/.exec(body)
  const end = body.lastIndexOf(')')
  return call && end > call[0].length ? body.slice(call[0].length, end) : body
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A batch of messages that name their topic; an empty batch may be anyone's. */
function isBayeux(value: unknown): boolean {
  const messages = Array.isArray(value) ? value : [value]
  return messages.some((message) => textAt(message, 'channel')?.startsWith('/') === true)
}

/** What is of interest in an entry; whatever an archive holds in its place, nothing here throws. */
class Entry {
  readonly #entry: unknown

  constructor(entry: unknown) {
    this.#entry = entry
  }

  get frames(): readonly unknown[] {
    const frames = valueAt(this.#entry, '_webSocketMessages')
    return Array.isArray(frames) ? frames : []
  }

  get isSocket(): boolean {
    return Array.isArray(valueAt(this.#entry, '_webSocketMessages'))
  }

  get status(): unknown {
    return valueAt(this.#entry, 'response', 'status')
  }

  /** The address without its query, and without what some clients add for each kind of message. */
  get endpoint(): string {
    const url = textAt(this.#entry, 'request', 'url') ?? ''
    return url.replace(/[?#].*$/s, '').replace(/\/(handshake|connect|disconnect)?$/, '')
  }

  /** When the reply was there; not a number if nobody says so. */
  get finished(): number {
    const duration = valueAt(this.#entry, 'time')
    const started = Date.parse(textAt(this.#entry, 'startedDateTime') ?? '')
    return started + (typeof duration === 'number' && duration > 0 ? duration : 0)
  }

  get body(): string | undefined {
    const text = textAt(this.#entry, 'response', 'content', 'text')
    if (text === undefined || valueAt(this.#entry, 'response', 'content', 'encoding') !== 'base64')
      return text
    const bytes = Buffer.from(text, 'base64')
    return isUtf8(bytes) ? bytes.toString('utf8') : '\uFFFD'
  }

  /** Whether bytes came that are not here. */
  get lostBody(): boolean {
    const size = valueAt(this.#entry, 'response', 'content', 'size')
    return typeof size !== 'number' || size > 0
  }

  get asksInBayeux(): boolean {
    const query = valueAt(this.#entry, 'request', 'queryString')
    const asked = Array.isArray(query) ? query.find((one) => textAt(one, 'name') === 'message') : undefined
    const texts = [textAt(this.#entry, 'request', 'postData', 'text'), textAt(asked, 'value')]
    return texts.some(
      (text) => text !== undefined && (isBayeux(parsed(text)) || isBayeux(parsed(decoded(text)))),
    )
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function valueAt(value: unknown, ...keys: readonly string[]): unknown {
  let found = value
  for (const key of keys) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined
    found = Object.getOwnPropertyDescriptor(found, key)?.value
  }
  return found
}

function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = valueAt(value, ...keys)
  return typeof found === 'string' ? found : undefined
}
