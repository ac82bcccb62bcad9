import type { Routed } from '../../captures/findings/routed-message.js'
import { routerOf } from '../../captures/judge/message-router.js'
import { channelIn } from '../../catalogue/routes.js'
import { isObject, type Json } from '../../json/value.js'
import type { Both, Version } from '../both.js'
import type { Wire } from '../change.js'
import { safely, sampleOfAll } from '../covers/samples.js'

/** A message type of one catalogue, and what is certain of its messages. */
export type Sent = {
  readonly from: Version
  readonly type: string
  readonly channel?: string | undefined
  /** Where its tag is spelt in one of several ways. */
  readonly tag?: string
}

/** The routers of both packages, made when one is asked first. */
export class Routers {
  readonly #both: Both
  readonly #made = new Map<Version, (message: unknown) => Routed>()

  constructor(both: Both) {
    this.#both = both
  }

  /** Who no longer knows what: the first message of each direction that is lost. */
  lost(upgrade: Iterable<Sent>, stay: Iterable<Sent>, isLost = isUnrouted): Wire {
    const wire = new Map<'stay' | 'upgrade', Json | undefined>()
    for (const [axis, sent] of [
      ['stay', stay],
      ['upgrade', upgrade],
    ] as const) {
      for (const one of sent) {
        const found = this.#lost(one, isLost)
        if (found) wire.set(axis, found.message)
        if (found?.message !== undefined) break
      }
    }
    return wire
  }

  /** The messages of a type, as its catalogue documents them: the examples, or one that is made up. */
  #messages({ from, type, channel, tag }: Sent): readonly Json[] {
    const known = from.catalogue.messageTypes.find(({ name }) => name === type)
    const shape = from.shapeOf(type)
    if (!known || !shape) return []
    const made = safely(() => sampleOfAll([{ it: shape, side: this.#both.side, world: 'documented' }]))
    const [topic] = from.catalogue.topics.filter(({ name }) => known.topics.includes(name))
    const place = channel ?? (topic && channelIn(topic, from.catalogue))
    return [...known.examples.slice(0, 3), ...(made === undefined ? [] : [made])].map((message) => {
      const spelt = tag !== undefined && known.tag ? withText(message, known.tag, tag) : message
      return place === undefined ? spelt : withText(spelt, from.catalogue.manifest.topic, place)
    })
  }

  /** Undefined where the other side finds its type. Without a message where none could be made up to ask with. */
  #lost(sent: Sent, isLost: (routed: Routed) => boolean): { readonly message: Json | undefined } | undefined {
    const { old, next } = this.#both
    const [here, there] = [this.#routerOf(sent.from), this.#routerOf(sent.from === old ? next : old)]
    const messages = this.#messages(sent).filter((message) => here(message).kind === 'known')
    const message = messages.find((one) => isLost(there(one)))
    return message === undefined && messages.length > 0 ? undefined : { message }
  }

  #routerOf(version: Version): (message: unknown) => Routed {
    const known = this.#made.get(version) ?? routerOf(version.catalogue)
    this.#made.set(version, known)
    return known
  }
}

/** Whether no message type was found: what is invalid beyond that is told of its shape. */
export const isUnrouted = (routed: Routed): boolean =>
  routed.kind === 'unknown' || (routed.kind === 'invalid' && routed.type === undefined)

export const isNotKnown = ({ kind }: Routed): boolean => kind !== 'known'

function withText(message: Json, path: readonly string[], text: string): Json {
  const [key, ...rest] = path
  if (key === undefined) return text
  if (!isObject(message)) return message
  return { ...message, [key]: withText(message[key] ?? {}, rest, text) }
}
