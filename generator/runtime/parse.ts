import type { Messages, MessageType, Payloads, Topic } from './catalogue.js'
import type { Check } from './check.js'
import { escapeKey } from './checking.js'
import { type Issue, issuesOf, UNREADABLE } from './issue.js'

/** What `parse` makes of a message: `kind` tells the three apart, `type` tells the known ones apart. */
export type Parsed = Known | Unknown | Invalid

/** A message that keeps its schema; narrowing on `type` narrows `data` and `message`. */
export type Known = { readonly [T in MessageType]: KnownMessage<T> }[MessageType]

export interface KnownMessage<T extends MessageType> {
  readonly kind: 'known'
  readonly type: T
  /** Undefined if neither the message nor the caller named one. */
  readonly topic: Topic | undefined
  readonly data: Payloads[T]
  readonly message: Messages[T]
}

/** A message that the catalogue does not speak of: its type, its topic, or the type on this topic. */
export interface Unknown {
  readonly kind: 'unknown'
  readonly reason: 'message-type' | 'topic' | 'not-listed'
  readonly type: string
  readonly topic: string | undefined
  readonly message: unknown
}

/** A message that breaks its schema; without a type, one whose payload or tag is not there at all. */
export interface Invalid {
  readonly kind: 'invalid'
  readonly type: MessageType | undefined
  readonly topic: string | undefined
  readonly issues: readonly Issue[]
  readonly message: unknown
}

export interface ParseOptions {
  /** The topic of a message that does not name its own. */
  readonly topic?: string | undefined
  /** `false` routes and does not check: what is known may then break its schema. */
  readonly validate?: boolean | undefined
}

export type Parse = (message: unknown, options?: ParseOptions) => Parsed

/** What a generated package knows of its catalogue. */
export interface ParseTables {
  /** Keys from the message to its payload, to its tag inside the payload, and to its topic. */
  readonly payload: readonly string[]
  readonly tag: readonly string[]
  readonly topic: readonly string[]
  readonly topics: Readonly<Record<Topic, readonly MessageType[]>>
  /** Name, spellings on the wire, check. */
  readonly types: readonly (readonly [name: MessageType, tags: readonly string[], check: Check])[]
}

/** The router of a catalogue. It never throws: what cannot even be read is invalid. */
export function createParse({ payload, tag, topic: topicPath, topics, types }: ParseTables): Parse {
  const typeByTag = new Map(
    types.flatMap(([name, tags, check]) => tags.map((text) => [text, { name, check }])),
  )
  const namesByTopic = new Map(Object.entries(topics).map(([name, names]) => [name, new Set<string>(names)]))

  const readTopic = reader(topicPath)
  const readData = reader(payload)
  const readTag = reader(tag.slice(payload.length))

  return (message, options) => {
    let type: MessageType | undefined
    let topic: string | undefined
    try {
      const named = readTopic(message)
      topic = typeof named === 'string' ? named : options?.topic
      const data = readData(message)
      if (typeof data !== 'object' || data === null || Array.isArray(data)) {
        return {
          kind: 'invalid',
          type,
          topic,
          issues: misplaced('payload', payload, data, 'object'),
          message,
        }
      }
      const text = readTag(data)
      if (typeof text !== 'string') {
        return { kind: 'invalid', type, topic, issues: misplaced('tag', tag, text, 'string'), message }
      }
      const entry = typeByTag.get(text)
      if (!entry) return { kind: 'unknown', reason: 'message-type', type: text, topic, message }
      type = entry.name
      if (topic !== undefined) {
        const names = namesByTopic.get(topic)
        if (!names) return { kind: 'unknown', reason: 'topic', type, topic, message }
        if (!names.has(type)) return { kind: 'unknown', reason: 'not-listed', type, topic, message }
      }
      const { check } = entry
      if (options?.validate !== false && !check(message)) {
        return { kind: 'invalid', type, topic, issues: issuesOf(check.errors ?? [], message), message }
      }
      // The check has just shown what the compiler cannot follow: that this data goes with this type.
      return { kind: 'known', type, topic, data, message } as Known
    } catch {
      // No call here: the stack may be full.
      return { kind: 'invalid', type, topic, issues: UNREADABLE, message }
    }
  }
}

/** Reads the value at a path of own properties; only a name that every object inherits has to be looked at twice. */
function reader(path: readonly string[]): (value: unknown) => unknown {
  const own = path.some((key) => key in Object.prototype)
  return (value) => {
    for (const key of path) {
      if (typeof value !== 'object' || value === null || (own && !Object.hasOwn(value, key))) return undefined
      value = (value as Readonly<Record<string, unknown>>)[key]
    }
    return value
  }
}

/** The issue of a message whose payload or tag, as `place` in the manifest has it, is not there. */
function misplaced(
  place: string,
  path: readonly string[],
  found: unknown,
  expected: string,
): readonly Issue[] {
  const schemaPath = `catalogue.json#/${place}`
  const missingProperty = found === undefined ? path.at(-1) : undefined
  const error =
    missingProperty === undefined
      ? { instancePath: pointerOf(path), schemaPath, keyword: 'type', params: { type: expected } }
      : {
          instancePath: pointerOf(path.slice(0, -1)),
          schemaPath,
          keyword: 'required',
          params: { missingProperty },
        }
  return issuesOf([error], undefined)
}

function pointerOf(path: readonly string[]): string {
  return path.map((key) => `/${escapeKey(key)}`).join('')
}
