import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { lookupIn } from '../../catalogue/named-shapes.js'
import { type Outline, outlinesOf } from '../../catalogue/outline.js'
import { findValue } from '../../json/find-value.js'
import type { Json } from '../../json/value.js'
import type { ShapeLookup } from '../../shape/shape-lookup.js'
import { walk } from '../../shape/walk.js'
import type { Tally } from '../findings/finding.js'
import type { Routed } from '../findings/routed-message.js'
import type { Judge } from '../judge/judge.js'
import { routerOf } from '../judge/message-router.js'
import { limiterFor, TookTooLong } from '../judge/time-limit.js'
import { messageTextOf } from '../read/message-text.js'
import { type Message, messagesOf, placeInMessage, type Wire, wireOf } from '../read/messages.js'
import { Guesses } from './guess.js'
import { type Capped, maxLength, type Place, TypeTally } from './type-tally.js'

/** How often a message type was seen on a topic. */
export type Cell = { valid: number; invalid: number }

/** A message that the catalogue does not know. */
export type Unknown = {
  readonly reason: string
  readonly topic?: string
  readonly messageType?: string
  readonly first: Place
  messages: number
}

/** All that captures have shown. Its size depends on the catalogue, not on the captures. */
export type Collection = {
  /** Topic → message type → how often; every pair of the catalogue is there. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, Cell>>
  /** By message type: messages that name no topic. */
  readonly loose: ReadonlyMap<string, Cell>
  readonly types: ReadonlyMap<string, TypeTally>
  readonly unknown: Capped<string, Unknown>
  readonly guesses: Guesses
}

/** A judge that reports nothing: what it is shown is added to a collection. Only valid messages prove anything. */
export function collectorFor(
  catalogue: Catalogue,
  place?: readonly string[],
): {
  readonly judge: Judge
  readonly collection: Collection
} {
  const lookup = lookupIn(catalogue)
  const collection = collectionFor(catalogue, outlinesOf(catalogue, lookup))
  const route = routerOf(catalogue)
  const wire = wireOf(catalogue, place)
  const see = seerOf(catalogue, wire, lookup, collection)
  const limited = limiterFor(catalogue)
  const inTime = ({ value }: Message): Routed | undefined => {
    try {
      return limited(() => route(value))
    } catch (error) {
      if (error instanceof TookTooLong) return undefined
      throw error
    }
  }
  const unreadable = (tally: Tally): void => {
    tally.messages += 1
    tally.unreadable += 1
  }
  const judge: Judge = (items, file, tally) => {
    for (const item of items) {
      if (item.kind === 'skipped') tally.skipped += 1
      else if (item.kind === 'unreadable') unreadable(tally)
      else {
        for (const message of messagesOf(item, wire)) {
          if (message.kind === 'skipped') tally.skipped += 1
          else if (message.kind === 'unreadable') unreadable(tally)
          else {
            const routed = inTime(message)
            if (routed) see(message, routed, file, tally)
            else unreadable(tally)
          }
        }
      }
    }
    return true
  }
  return { judge, collection }
}

function collectionFor(
  { topics, messageTypes }: Catalogue,
  outlines: ReadonlyMap<string, Outline>,
): Collection {
  const guesses = new Guesses()
  const cell = (type: string): [string, Cell] => [type, { valid: 0, invalid: 0 }]
  return {
    cells: new Map(topics.map(({ name, messageTypes: listed }) => [name, new Map(listed.map(cell))])),
    loose: new Map(messageTypes.map(({ name }) => cell(name))),
    types: new Map([...outlines].map(([name, root]) => [name, new TypeTally(root, guesses)])),
    unknown: { kept: new Map(), beyond: 0 },
    guesses,
  }
}

type See = (message: Message, routed: Routed, file: string, tally: Tally) => void

function seerOf({ messageTypes }: Catalogue, wire: Wire, lookup: ShapeLookup, collection: Collection): See {
  const shapes = new Map(messageTypes.map(({ name, id }) => [name, lookup(id)]))
  return (message, routed, file, tally) => {
    tally.messages += 1
    tally[routed.kind === 'known' ? 'valid' : routed.kind] += 1
    if (routed.kind === 'unknown') return addUnknown(collection.unknown, routed, message, file)
    const { type, topic } = routed
    if (type === undefined) return
    const cell = topic === undefined ? collection.loose.get(type) : collection.cells.get(topic)?.get(type)
    if (cell) cell[routed.kind === 'known' ? 'valid' : 'invalid'] += 1
    const [seen, shape] = [collection.types.get(type), shapes.get(type)]
    if (routed.kind === 'invalid' || seen === undefined || shape === undefined) return
    // A message comes from `JSON.parse`, so it is JSON.
    walk(message.value as Json, shape, lookup, seen.next(placesOf(message, file, wire)))
  }
}

/** More kinds of unknown messages than this are only counted. */
const maxUnknown = 500

function addUnknown(
  unknown: Collection['unknown'],
  { reason, type, topic }: Extract<Routed, { kind: 'unknown' }>,
  { document }: Message,
  file: string,
): void {
  const key = JSON.stringify([reason, topic, type])
  const known = unknown.kept.get(key)
  if (known) known.messages += 1
  else if (
    unknown.kept.size >= maxUnknown ||
    (type ?? '').length > maxLength ||
    (topic ?? '').length > maxLength
  ) {
    unknown.beyond += 1
  } else {
    const first = { file, line: document.line, column: document.column }
    const where = topic === undefined ? {} : { topic }
    const what = type === undefined ? {} : { messageType: type }
    unknown.kept.set(key, { reason, ...where, ...what, first, messages: 1 })
  }
}

/** Finds the name of a property in its file. */
function placesOf(message: Message, file: string, wire: Wire): (pointer: string) => Place {
  const { line, column } = message.document
  const text = messageTextOf(message)
  return (pointer) => {
    const key = text && findValue(text.text, placeInMessage(message, pointer, wire)).key
    return { file, ...(key ? text.positionAt(key.offset) : { line, column }) }
  }
}
