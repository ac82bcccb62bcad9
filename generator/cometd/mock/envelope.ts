import { messagesOf, wireOf } from '../../captures/read/messages.js'
import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { channelIn } from '../../catalogue/routes.js'
import { valueAt } from '../../json/value-at.js'
import type { Envelope } from './bayeux-server.js'

/** Whether a server can deliver on it: a plain path, of the characters that servers take, and none of the protocol's own. */
export function isPlayable(topic: string): boolean {
  return legalTopic.test(topic) && !/^\/(meta(\/|$)|service$)/.test(topic)
}

const legalTopic = /^(\/[\w\-!~()$@]+)+$/

/** A message as a person gives it, the payload alone or all of it, made an envelope for a topic. */
export function envelopeFor(topic: string, message: unknown, catalogue: Catalogue): Envelope {
  const document = { kind: 'document', value: message, line: 1, column: 1 } as const
  const [first] = Array.isArray(message) ? [] : messagesOf(document, wireOf(catalogue))
  const value = first?.kind === 'message' ? first.value : message
  const channel = { channel: topic }
  return { ...channel, ...(isEnvelope(value) ? value : { data: value }), ...channel }
}

/** Bayeux sends nothing without `data`. */
const isEnvelope = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'data')

/** The topic that a captured message goes to; undefined where it can be played to none. */
export function topicFor(envelope: unknown, catalogue: Catalogue): string | undefined {
  const { manifest, messageTypes, topics } = catalogue
  if (!isEnvelope(envelope)) return undefined
  const channel = valueAt(envelope, ['channel']) ?? valueAt(envelope, manifest.topic)
  const usual = messageTypes.find(
    ({ tag, tags }) => tag !== undefined && tags.some((text) => text === valueAt(envelope, tag)),
  )?.topics[0]
  const place = topics.find(({ name }) => name === usual)
  const topic = channel ?? (place && channelIn(place, catalogue))
  return typeof topic === 'string' && isPlayable(topic) ? topic : undefined
}
