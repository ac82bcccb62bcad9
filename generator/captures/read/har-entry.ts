import { tryParse } from '../../json/json-text.js'
import { textAt, valueAt } from '../../json/value-at.js'
import { isBayeux } from './bayeux.js'
import { type Body, bodyIn } from './har-body.js'
import type { Item } from './reader.js'

/** What is of interest in an entry of an archive; whatever an archive holds in its place, nothing here throws. */
export class Entry {
  readonly #entry: unknown

  constructor(entry: unknown) {
    this.#entry = entry
  }

  get frames(): readonly unknown[] {
    const frames = valueAt(this.#entry, ['_webSocketMessages'])
    return Array.isArray(frames) ? frames : []
  }

  /** Whether a websocket was opened here; its frames may be missing all the same. */
  get isSocket(): boolean {
    return this.status === 101 || this.holdsFrames
  }

  get holdsFrames(): boolean {
    return Array.isArray(valueAt(this.#entry, ['_webSocketMessages']))
  }

  get status(): unknown {
    return valueAt(this.#entry, ['response', 'status'])
  }

  /** The address without its query, what some clients add for each kind of message, and what websockets have of their own. */
  get endpoint(): string {
    const url = textAt(this.#entry, ['request', 'url']) ?? ''
    return url
      .replace(/[?#].*$/s, '')
      .replace(/\/(handshake|connect|disconnect)?$/, '')
      .replace(/^ws(?=s?:)/, 'http')
  }

  /** When the reply was there; not a number if nobody says so. */
  get finished(): number {
    const duration = valueAt(this.#entry, ['time'])
    const started = Date.parse(textAt(this.#entry, ['startedDateTime']) ?? '')
    return started + (typeof duration === 'number' && duration > 0 ? duration : 0)
  }

  /** Undefined where the archive has none. */
  get body(): Body | undefined {
    const text = textAt(this.#entry, ['response', 'content', 'text'])
    const encoding = valueAt(this.#entry, ['response', 'content', 'encoding'])
    return text === undefined ? undefined : bodyIn(text, encoding === 'base64', this.contentEncoding)
  }

  /** The file that holds the body in place of the archive. */
  get file(): string | undefined {
    return textAt(this.#entry, ['response', 'content', '_file'])
  }

  get contentEncoding(): string {
    const headers = valueAt(this.#entry, ['response', 'headers'])
    if (!Array.isArray(headers)) return ''
    const header = headers.find((one) => textAt(one, ['name'])?.toLowerCase() === 'content-encoding')
    return textAt(header, ['value']) ?? ''
  }

  /** Whether bytes came that are not here. */
  get lostBody(): boolean {
    const size = valueAt(this.#entry, ['response', 'content', 'size'])
    return typeof size !== 'number' || size > 0
  }

  /** Whether the address says that the traffic is CometD. */
  get isNamedCometd(): boolean {
    return /cometd|bayeux/i.test(this.endpoint)
  }

  get asksInBayeux(): boolean {
    const query = valueAt(this.#entry, ['request', 'queryString'])
    const asked = Array.isArray(query) ? query.find((one) => textAt(one, ['name']) === 'message') : undefined
    const texts = [textAt(this.#entry, ['request', 'postData', 'text']), textAt(asked, ['value'])]
    return texts.some(
      (text) => text !== undefined && (isBayeux(tryParse(text)) || isBayeux(tryParse(decoded(text)))),
    )
  }
}

/** Text of a URI as it reads; itself where it cannot be decoded. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** An item with the archive's word for when it came; where there is none, none. */
export const timed = (time: number, item: Item): Item =>
  item.kind === 'document' && Number.isFinite(time) ? { ...item, time } : item

/** An item that stands where its entry does: places inside a body mean nothing in the archive. */
export function withoutText(item: Item, line: number, column: number): Item {
  if (item.kind === 'skipped') return item
  return item.kind === 'document'
    ? { kind: item.kind, value: item.value, line, column }
    : { ...item, line, column }
}
