import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { tagsOf } from '../../catalogue/routes.js'
import { pointerOf } from '../../json/pointer.js'
import { textAt, valueAt } from '../../json/value-at.js'
import type { Position } from '../../problems/problem.js'
import { isMeta } from '../../runtime/pattern.js'
import { layoutOf } from './document-layout.js'
import { namesChannel } from './embedded.js'
import { type Held, heldAt, heldIn, isLogRecord } from './log-record.js'
import { type Document, type Skipped, type Unreadable, unreadable } from './reader.js'

/** Where the parts of an envelope are. */
export type Wire = {
  readonly payload: readonly string[]
  /** Every place that a topic of the catalogue has its tag at. */
  readonly tags: readonly (readonly string[])[]
  readonly topic: readonly string[]
  /** Where in a record of a log the user says that the message is. */
  readonly message?: readonly string[]
}

/** Where the envelopes of a catalogue's messages have their parts; `message` is where records of a log hold them. */
export function wireOf(catalogue: Catalogue, message?: readonly string[]): Wire {
  const { payload, topic } = catalogue.manifest
  return { payload, tags: tagsOf(catalogue), topic, ...(message && { message }) }
}

/** One notification of a capture. */
export type Message = {
  readonly kind: 'message'
  /** The envelope; a payload that came bare has been wrapped in one. */
  readonly value: unknown
  readonly isBare: boolean
  readonly document: Document
  /** Where it stands in its document: `/3` in a batch. */
  readonly pointer: string
}

/** What is at one place of a document. */
export type Part = {
  readonly found: Message | Skipped | Unreadable
  readonly value: unknown
  /** Where the value stands in its document. */
  readonly pointer: string
  /** The string of the capture's document that holds the text of the part's own. */
  readonly holder?: { readonly pointer: string; readonly document: Document & { readonly inner: string } }
}

/** The notifications of a document, in their order; what is no notification is skipped or cannot be read. */
export const messagesOf = (document: Document, wire: Wire): readonly Part['found'][] =>
  partsOf(document, wire).map(({ found }) => found)

/** All parts of a document, in their order: its messages, those in the records of a log, and what is none. */
export function partsOf(document: Document, wire: Wire): readonly Part[] {
  const { value } = document
  return Array.isArray(value)
    ? value.flatMap((one: unknown, index) => partsAt(one, document, `/${index}`, wire))
    : partsAt(value, document, '', wire)
}

function partsAt(value: unknown, document: Document, pointer: string, wire: Wire): readonly Part[] {
  const isRecord =
    valueAt(value, wire.topic) === undefined && wire.tags.every((tag) => valueAt(value, tag) === undefined)
  if (wire.message === undefined && (!isRecord || isReply(value, wire) || isBare(value, wire)))
    return [{ found: messageOf(value, document, pointer, wire), value, pointer }]
  const isMessage = (one: unknown): boolean => textAt(one, wire.topic)?.startsWith('/') === true
  const held = wire.message === undefined ? heldIn(value, isMessage) : heldAt(value, wire.message, isMessage)
  if (held.length > 0) return held.flatMap((one) => partsHeld(one, document, pointer, wire))
  if (wire.message === undefined && hasPayload(value, wire))
    return [{ found: messageOf(value, document, pointer, wire), value, pointer }]
  return [{ found: withoutMessage(value, document, wire), value, pointer }]
}

/** Messages in a record: those in a string have a document of their own. */
function partsHeld(held: Held, document: Document, pointer: string, wire: Wire): readonly Part[] {
  const place = pointer + held.pointer
  const own = held.text === undefined ? undefined : new HeldDocument(document, place, held.value, held.text)
  const rest = Array.isArray(held.value)
    ? held.value.map((one: unknown, index) => [one, `/${index}`] as const)
    : [[held.value, ''] as const]
  return rest.map(([value, inner]) => {
    const at = own === undefined ? place + inner : inner
    const found = messageOf(value, own ?? document, at, wire)
    return { found, value, pointer: at, ...(own && { holder: { pointer: place, document: own } }) }
  })
}

/** A message in a string of another document: it stands where the string does, and its text is not that of the file. */
class HeldDocument implements Document {
  readonly kind = 'document'
  readonly value: unknown
  readonly time?: number
  readonly frame?: number
  /** The JSON in the string. */
  readonly inner: string
  readonly #outer: Document
  readonly #pointer: string

  constructor(outer: Document, pointer: string, value: unknown, inner: string) {
    this.value = value
    this.inner = inner
    if (outer.time !== undefined) this.time = outer.time
    if (outer.frame !== undefined) this.frame = outer.frame
    this.#outer = outer
    this.#pointer = pointer
  }

  get line(): number {
    return this.#position.line
  }

  get column(): number {
    return this.#position.column
  }

  get #position(): Position {
    const { text } = this.#outer
    if (text === undefined) return this.#outer
    const { positionAt, spanAt } = layoutOf(this.#outer, text)
    return positionAt(spanAt(this.#pointer)?.offset ?? 0)
  }
}

/** Most records of a log hold no message; any other JSON should be one. */
function withoutMessage(value: unknown, { line, column, frame }: Document, wire: Wire): Skipped | Unreadable {
  if (wire.message !== undefined || (isLogRecord(value) && !namesChannel(JSON.stringify(value))))
    return foreign
  const names = [wire.topic, wire.payload].map((path) => `"${pointerOf(path)}"`).join(' nor ')
  const message = `This JSON is not a CometD message: it has neither ${names}.`
  return { ...unreadable(message, line, column, 'not CometD'), ...(frame === undefined ? {} : { frame }) }
}

/** The place in its document of what a pointer into a message means. */
export const placeInDocument = (message: Message, pointer: string, wire: Wire): string =>
  message.pointer + placeInMessage(message, pointer, wire)

/** The same in the message as it stands there: one that came bare has no envelope. */
export function placeInMessage({ isBare }: Message, pointer: string, { payload }: Wire): string {
  if (!isBare) return pointer
  const wrapping = pointerOf(payload)
  return pointer.startsWith(wrapping) ? pointer.slice(wrapping.length) : ''
}

const foreign: Skipped = { kind: 'skipped', reason: 'foreign' }
const meta: Skipped = { kind: 'skipped', reason: 'meta' }
const publish: Skipped = { kind: 'skipped', reason: 'publish' }

function messageOf(value: unknown, document: Document, pointer: string, wire: Wire): Message | Skipped {
  const topic = valueAt(value, wire.topic)
  if (typeof topic === 'string' && isMeta(topic)) return meta
  if (isReply(value, wire)) return publish
  if (topic === undefined && isBare(value, wire)) {
    return { kind: 'message', value: wrapped(value, wire.payload), isBare: true, document, pointer }
  }
  return { kind: 'message', value, isBare: false, document, pointer }
}

/** What a server answers to a publish: whether it succeeded, and no payload. */
function isReply(value: unknown, wire: Wire): boolean {
  return typeof valueAt(value, successful) === 'boolean' && !hasPayload(value, wire)
}

const successful = ['successful'] as const

/** Where the payload is the whole message, a tag or the `data` of Bayeux shows that there is one. */
function hasPayload(value: unknown, { payload, tags }: Wire): boolean {
  const places = payload.length > 0 ? [payload] : [...tags, ['data']]
  return places.some((place) => valueAt(value, place) !== undefined)
}

/** As logs and documentation print it: the tag at the top. */
function isBare(value: unknown, { payload, tags }: Wire): boolean {
  if (payload.length === 0 || tags.some((tag) => valueAt(value, tag) !== undefined)) return false
  return tags.some((tag) => typeof valueAt(value, tag.slice(payload.length)) === 'string')
}

const wrapped = (value: unknown, path: readonly string[]): unknown =>
  path.reduceRight<unknown>((inner, key) => Object.fromEntries([[key, inner]]), value)
