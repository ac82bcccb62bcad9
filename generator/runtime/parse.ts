import type { Messages, MessageType, Payloads, Topic } from './catalogue.js'
import type { Check } from './check.js'
import { escapeKey, isObject, isStructured } from './checking.js'
import { type Issue, issuesOf, UNREADABLE } from './issue.js'
import type { Templates } from './pattern.js'

/** The verdict on a message: `kind` tells the three apart, `type` tells the known ones apart. */
export type Parsed = Known | Unknown | Invalid

/** A message that matches its schema; narrowing on `type` narrows `data` and `message`. */
export type Known = { readonly [T in MessageType]: KnownMessage<T> }[MessageType]

export interface KnownMessage<T extends MessageType> {
  readonly kind: 'known'
  readonly type: T
  /** Undefined if neither the message nor the caller named one. */
  readonly topic: Topic | undefined
  /** The values of the topic's parameters, if it has any. */
  readonly params?: Params
  readonly data: Payloads[T]
  readonly message: Messages[T]
}

/** The parameters of a topic: for `/rooms/{roomId}`, the segment of the channel that takes the place of `{roomId}`. */
export type Params = Readonly<Record<string, string>>

/**
 * A message that the catalogue does not know: its type, its topic, or the type on this topic; `ambiguous`
 * is a message without a topic for which more than one topic or message type is possible.
 */
export interface Unknown {
  readonly kind: 'unknown'
  readonly reason: 'message-type' | 'topic' | 'not-listed' | 'ambiguous'
  /** Undefined if the message has no tag. */
  readonly type: string | undefined
  readonly topic: string | undefined
  readonly params?: Params
  readonly message: unknown
}

/** A message that does not match its schema; it has no type if its payload or tag is missing. */
export interface Invalid {
  readonly kind: 'invalid'
  readonly type: MessageType | undefined
  readonly topic: string | undefined
  readonly params?: Params
  readonly issues: readonly Issue[]
  readonly message: unknown
}

export interface ParseOptions {
  /** The topic of a message that does not name its own. */
  readonly topic?: string | undefined
  /** `false` routes without a check: a known message may then not match its schema. */
  readonly validate?: boolean | undefined
}

export type Parse = (message: unknown, options?: ParseOptions) => Parsed

/** What a generated package knows of its catalogue. */
export interface ParseTables {
  /** Keys from the message to its payload, to its tag inside the payload, and to its topic. */
  readonly payload: readonly string[]
  /** Missing where topics alone decide, or have tags of their own. */
  readonly tag?: readonly string[] | undefined
  readonly topic: readonly string[]
  readonly topics: Readonly<Record<Topic, readonly MessageType[]>>
  /** Topics that have a tag of their own. */
  readonly tags?: Readonly<Record<string, readonly string[]>> | undefined
  /** Where the catalogue has templates or wildcard entries. */
  readonly templates?: Templates | undefined
  /** Name, spellings on the wire, check. */
  readonly types: readonly (readonly [name: MessageType, spellings: readonly string[], check: Check])[]
}

interface Entry {
  readonly name: MessageType
  readonly check: Check
}

/** What the values of a tag mean; undefined where one could mean more than one type. */
type Entries = Map<string, Entry | undefined>

interface Tag {
  readonly path: readonly string[]
  readonly key: string | undefined
  readonly read: (data: unknown) => unknown
  /** On whatever topic. */
  readonly entries: Entries
}

/** What a topic lists: by the values of its tag, or the one type where the topic decides. */
type Place = TaggedPlace | { readonly tag: undefined; readonly only: Entry }

interface TaggedPlace {
  readonly tag: Tag
  readonly entries: Entries
  /** The same as a list, if it is short. */
  readonly few: readonly { readonly text: string; readonly entry: Entry | undefined }[]
}

/** The router of a catalogue. It never throws: a message that cannot be read is invalid. */
export function createParse(tables: ParseTables): Parse {
  const { payload, topic: topicPath, templates } = tables
  const readTopic = reader(topicPath)
  const readData = reader(payload)
  const topicKey = onlyKey(topicPath)
  const dataKey = onlyKey(payload)
  const { places, tags, withoutTopic } = placesOf(tables)
  // The name of a template is a channel like any other.
  const plain = templates ? new Map([...places].filter(([name]) => !isTemplate(name))) : places

  return (message, options) => {
    let type: MessageType | undefined
    let topic: string | undefined
    let params: Params | undefined
    try {
      const hasKeys = isStructured(message)
      const named = hasKeys && topicKey !== undefined ? message[topicKey] : readTopic(message)
      topic = typeof named === 'string' ? named : options?.topic
      let place = withoutTopic
      if (topic !== undefined) {
        place = plain.get(topic)
        const match = place ? undefined : templates?.find(topic)
        if (match) {
          topic = match.topic
          params = match.params
          place = places.get(topic)
        }
      }
      const data = hasKeys && dataKey !== undefined ? message[dataKey] : readData(message)
      if (topic !== undefined && !place)
        return { kind: 'unknown', reason: 'topic', type: typeByAnyTag(data, tags), topic, message }
      if (!isObject(data)) {
        const issues = misplaced('payload', payload, data, 'object')
        return { kind: 'invalid', type, ...placed(topic, params), issues, message }
      }
      let entry: Entry | undefined
      if (!place) {
        entry = entryByAnyTag(data, tags)
        if (!entry)
          return { kind: 'unknown', reason: 'ambiguous', type: typeByAnyTag(data, tags), topic, message }
      } else if (place.tag) {
        const { tag } = place
        const text = tag.key === undefined ? tag.read(data) : data[tag.key]
        if (typeof text !== 'string') {
          const issues = misplaced('tag', tag.path, text, 'string')
          return { kind: 'invalid', type, ...placed(topic, params), issues, message }
        }
        entry = entryAt(place, text)
        if (!entry) {
          const other = tag.entries.has(text)
          const reason = !other ? 'message-type' : topic === undefined ? 'ambiguous' : 'not-listed'
          const name = tag.entries.get(text)?.name ?? text
          return { kind: 'unknown', reason, type: name, ...placed(topic, params), message }
        }
      } else entry = place.only
      type = entry.name
      const faults = options?.validate === false ? null : entry.check(message)
      if (faults !== null) {
        const issues = issuesOf(faults, message)
        return { kind: 'invalid', type, ...placed(topic, params), issues, message }
      }
      // The check has just shown what the compiler cannot follow: that this data goes with this type.
      return (
        params
          ? { kind: 'known', type, topic, params, data, message }
          : { kind: 'known', type, topic, data, message }
      ) as Known
    } catch {
      // No call here: the stack may be full.
      return { kind: 'invalid', type, topic, issues: UNREADABLE, message }
    }
  }
}

/** Whether a topic has parameters or is a wildcard entry. */
const isTemplate = (topic: string): boolean => /[{*]/.test(topic)

const placed = (topic: string | undefined, params: Params | undefined) =>
  params ? { topic, params } : { topic }

interface Places {
  readonly places: ReadonlyMap<string, Place>
  /** Every tag of the catalogue. */
  readonly tags: readonly Tag[]
  /** What a message without a topic can be, where one tag tells all of them apart. */
  readonly withoutTopic: Place | undefined
}

function placesOf({ payload, tag: usual, topics, tags: own, types }: ParseTables): Places {
  const tags = new Map<string, Tag>()
  const tagAt = (path: readonly string[]): Tag => {
    const key = pointerOf(path)
    const inData = path.slice(payload.length)
    const tag = tags.get(key) ?? { path, key: onlyKey(inData), read: reader(inData), entries: new Map() }
    tags.set(key, tag)
    return tag
  }
  const known = new Map(
    types.map(([name, spellings, check]) => [name, { entry: { name, check }, spellings, isListed: false }]),
  )
  const places = new Map<string, Place>()
  let isTold = true
  for (const [topic, names] of Object.entries(topics)) {
    const path = own?.[topic] ?? usual
    const tag = path && tagAt(path)
    const entries: Entries = new Map()
    for (const name of names) {
      const type = known.get(name)
      if (!type) continue
      if (tag) {
        type.isListed = true
        for (const text of type.spellings) {
          entries.set(text, type.entry)
          addTo(tag.entries, text, type.entry)
        }
      } else {
        places.set(topic, { tag, only: type.entry })
        if (type.spellings.length === 0) isTold = false
      }
    }
    if (tag) places.set(topic, taggedPlace(tag, entries))
  }
  const unlisted = [...known.values()].filter(({ isListed }) => !isListed)
  if (usual)
    for (const { entry, spellings } of unlisted)
      for (const text of spellings) addTo(tagAt(usual).entries, text, entry)
  const [tag] = tags.values()
  const withoutTopic = isTold && tag && tags.size === 1 ? taggedPlace(tag, tag.entries) : undefined
  return { places, tags: [...tags.values()], withoutTopic }
}

/** To compare a text with a few others is faster than to reckon its hash. */
const FEW = 8

function taggedPlace(tag: Tag, entries: Entries): TaggedPlace {
  const few = entries.size > FEW ? [] : [...entries].map(([text, entry]) => ({ text, entry }))
  return { tag, entries, few }
}

function entryAt({ few, entries }: TaggedPlace, text: string): Entry | undefined {
  for (const one of few) if (one.text === text) return one.entry
  return entries.get(text)
}

function addTo(entries: Entries, text: string, entry: Entry): void {
  const isShared = entries.has(text) && entries.get(text) !== entry
  entries.set(text, isShared ? undefined : entry)
}

function entryByAnyTag(data: unknown, tags: readonly Tag[]): Entry | undefined {
  let found: Entry | undefined
  for (const { read, entries } of tags) {
    const text = read(data)
    if (typeof text !== 'string' || !entries.has(text)) continue
    const entry = entries.get(text)
    if (!entry || (found && found !== entry)) return undefined
    found = entry
  }
  return found
}

/** What a message says that it is, by its first tag: the name of a type if it is one's. */
function typeByAnyTag(data: unknown, tags: readonly Tag[]): string | undefined {
  for (const { read, entries } of tags) {
    const text = read(data)
    if (typeof text === 'string') return entries.get(text)?.name ?? text
  }
  return undefined
}

/** Reads the value at a path of own properties; only a name that every object inherits has to be looked at twice. */
function reader(path: readonly string[]): (value: unknown) => unknown {
  const own = path.some(isInherited)
  return (value) => {
    for (const key of path) {
      if (typeof value !== 'object' || value === null || (own && !Object.hasOwn(value, key))) return undefined
      value = (value as Readonly<Record<string, unknown>>)[key]
    }
    return value
  }
}

const isInherited = (key: string): boolean => key in Object.prototype

/**
 * The key of a path of one step. Who reads it on the spot spares the engine to look it up: a reader that serves all paths meets
 * another key each time.
 */
function onlyKey(path: readonly string[]): string | undefined {
  const [key] = path
  return key === undefined || path.length > 1 || isInherited(key) ? undefined : key
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
