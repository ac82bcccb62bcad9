import type { Messages, MessageType, Topic } from './catalogue.js'
import { isObject } from './checking.js'
import { fieldOf } from './client.js'
import type { Parse } from './parse.js'

/** Any part of a value; an item of an array overrides the example's item at the same index. */
export type DeepPartial<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer E)[]
    ? readonly DeepPartial<E>[]
    : { readonly [K in keyof T]?: DeepPartial<T[K]> | undefined }

export interface SampleOptions {
  /** Which example of the catalogue to use, from 0 on; after the last comes the first (default: 0). */
  readonly seed?: number | undefined
}

/**
 * A whole, valid message: an example of the catalogue, merged with `overrides`. `undefined` removes a property.
 * The same parameters give an equal message, each time a new one. If the overrides make the example of the seed
 * invalid, such as another `notificationType`, the next example that stays valid is used; a `TypeError` if there is
 * none.
 */
export type Sample = <T extends MessageType>(
  type: T,
  overrides?: DeepPartial<Messages[T]>,
  options?: SampleOptions,
) => Messages[T]

/** What a generated package knows of its examples. */
export interface SampleTables {
  readonly parse: Parse
  readonly topicsOf: (type: MessageType) => readonly Topic[]
  /** Keys from the message to its topic. */
  readonly topic: readonly string[]
  /** A channel of each topic with parameters. */
  readonly channels?: Readonly<Record<string, string>> | undefined
  readonly examples: { readonly [T in MessageType]: readonly unknown[] }
}

export function createSample({ parse, topicsOf, topic, channels, examples }: SampleTables): Sample {
  return <T extends MessageType>(
    type: T,
    overrides: unknown = {},
    { seed = 0 }: SampleOptions = {},
  ): Messages[T] => {
    const all = Object.hasOwn(examples, type) ? examples[type] : []
    const [name] = topicsOf(type)
    let reason = 'the catalogue has no example'
    for (let index = 0; index < all.length; index++) {
      const example = all[(Math.abs(Math.trunc(seed)) + index) % all.length]
      const isPlaced = topic.reduce(fieldOf, example) !== undefined || name === undefined
      const placed = isPlaced ? example : merge(example, at(topic, channels?.[name] ?? name))
      const message = merge(placed, overrides)
      const parsed = parse(message)
      // `parse` has just shown that it is one.
      if (parsed.kind === 'known' && parsed.type === type) return message as Messages[T]
      if (index > 0) continue
      const [issue] = parsed.kind === 'invalid' ? parsed.issues : []
      reason = issue ? `"${issue.pointer}" ${issue.message}` : 'the overrides change its type or topic'
    }
    throw new TypeError(`No sample of "${type}" can be made: ${reason}.`)
  }
}

/** `['a', 'b']` and 1 → `{ a: { b: 1 } }` */
function at(path: readonly string[], value: unknown): unknown {
  return path.reduceRight((inner, key) => ({ [key]: inner }), value)
}

/** A copy of the base with what lies over it. */
function merge(base: unknown, over: unknown): unknown {
  if (Array.isArray(over))
    return over.map((item, index) => merge(Array.isArray(base) ? (base[index] ?? base[0]) : undefined, item))
  if (Array.isArray(base) && over === undefined) return base.map((item) => merge(item, undefined))
  if (isObject(over) || (over === undefined && isObject(base))) {
    const below = isObject(base) ? base : {}
    const above = isObject(over) ? over : {}
    const keys = new Set([...Object.keys(below), ...Object.keys(above)])
    const kept = [...keys].filter((key) => !Object.hasOwn(above, key) || above[key] !== undefined)
    return Object.fromEntries(kept.map((key) => [key, merge(own(below, key), own(above, key))]))
  }
  return over === undefined ? base : over
}

function own(object: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined
}
