import { pointerOf } from '../../json/pointer.js'
import { valueAt } from '../../json/value-at.js'
import type { Manifest } from '../../schema/manifest.js'
import type { Document, Skipped } from './item.js'

/** Where the parts of an envelope are. */
export type Wire = Pick<Manifest, 'payload' | 'tag' | 'topic'>

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

/** The notifications of a document, in their order; what is no notification is said to be skipped. */
export function messagesOf(document: Document, wire: Wire): readonly (Message | Skipped)[] {
  const { value } = document
  return Array.isArray(value)
    ? value.map((one: unknown, index) => messageOf(one, document, `/${index}`, wire))
    : [messageOf(value, document, '', wire)]
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

const meta: Skipped = { kind: 'skipped', reason: 'meta' }
const publish: Skipped = { kind: 'skipped', reason: 'publish' }

function messageOf(value: unknown, document: Document, pointer: string, wire: Wire): Message | Skipped {
  const topic = valueAt(value, wire.topic)
  if (typeof topic === 'string' && topic.startsWith('/meta/')) return meta
  if (isReply(value, wire)) return publish
  if (topic === undefined && isBare(value, wire)) {
    return { kind: 'message', value: wrapped(value, wire.payload), isBare: true, document, pointer }
  }
  return { kind: 'message', value, isBare: false, document, pointer }
}

/** What a server answers to a publish: whether it succeeded, and no payload. */
function isReply(value: unknown, { payload }: Wire): boolean {
  return typeof valueAt(value, successful) === 'boolean' && valueAt(value, payload) === undefined
}

const successful = ['successful'] as const

/** As logs and documentation print it: the tag at the top. */
function isBare(value: unknown, { payload, tag }: Wire): boolean {
  if (payload.length === 0 || valueAt(value, tag) !== undefined) return false
  return (
    payload.every((key, index) => tag[index] === key) &&
    typeof valueAt(value, tag.slice(payload.length)) === 'string'
  )
}

const wrapped = (value: unknown, path: readonly string[]): unknown =>
  path.reduceRight<unknown>((inner, key) => Object.fromEntries([[key, inner]]), value)
