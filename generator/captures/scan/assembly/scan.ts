import { accepted } from './automaton'
import { find } from './hash-table'
import { blanks, endOfLine, ends, endTextsWith, isEnd, isSame, lineFeed, quote } from './json-bytes'
import { Place, Slot, Template } from './memory-layout'
import { message } from './value-matcher'

export { arrange } from './hash-table'

/** The table of the topics, and the key of a topic with its quotes. */
let topics: usize = 0
let topicKey: usize = 0
let topicKeyLength: usize = 0
/** Topics that are no text, one after the other. */
let templates: usize = 0
let templateCount: usize = 0

export function prepare(table: usize, list: usize, count: usize, key: usize, keyLength: usize): void {
  topics = table
  templates = list
  templateCount = count
  topicKey = key
  topicKeyLength = keyLength
}

/** How many messages of the lines are known and valid, how many lines there were, and where the next one begins. */
export let known: u32 = 0
export let lines: u32 = 0
export let reached: usize = 0

/**
 * Scans whole lines. What is not sure is listed, neighbours together: where they begin, where they end, and the number of the
 * first. Returns how many entries there are; where there is room for no more, it stops before the end.
 */
export function scan(from: usize, to: usize, list: usize, room: u32): u32 {
  let count: u32 = 0
  let last: usize = 0
  endTextsWith(lineFeed)
  known = 0
  lines = 0
  while (from < to) {
    const end = text(from)
    if (end !== 0) from = end + 1
    else {
      const start = from
      if (last === start) from = endOfLine(from) + 1
      else if (count === room) break
      else {
        from = endOfLine(from) + 1
        store<u32>(list + count * 12, start)
        store<u32>(list + count * 12, lines, 8)
        count += 1
      }
      store<u32>(list + (count - 1) * 12, from, 4)
      last = from
    }
    lines += 1
  }
  reached = from
  return count
}

/** How many messages a document has, where all of them are known and valid; else 0. Its lines are of no interest. */
export function scanDocument(from: usize, to: usize): u32 {
  endTextsWith(0)
  known = 0
  return text(from) === to ? known : 0
}

/** The end of a text that holds a known message, or a batch of them. */
function text(from: usize): usize {
  let at = blanks(from)
  let count: u32 = 1
  if (load<u8>(at) === 0x5b) {
    count = 0
    while (true) {
      at = routed(blanks(at + 1))
      if (at === 0) return 0
      count += 1
      at = blanks(at)
      const byte = load<u8>(at)
      if (byte === 0x5d) break
      if (byte !== 0x2c) return 0
    }
    at += 1
  } else {
    at = routed(at)
    if (at === 0) return 0
  }
  at = blanks(at)
  if (!isEnd(at)) return 0
  known += count
  return at
}

/**
 * The end of a known message. Topic and tag may stand behind what they decide on, so they are looked for first, as text; the
 * nodes then see to it that they are where they belong.
 */
function routed(at: usize): usize {
  if (load<u8>(at) !== 0x7b) return 0
  const topic = textOf(topicKey, topicKeyLength, at)
  if (topic === 0) return 0
  const listed = find(topics, topic + 1)
  const place = listed === 0 ? placeByTemplate(topic + 1) : (load<u32>(listed, Slot.node) as usize)
  if (place === 0) return 0
  const key = load<u32>(place, Place.tag) as usize
  if (key === 0) return message(load<u32>(place, Place.only) as usize, at, topic, 0)
  const types = load<u32>(place, Place.types) as usize
  const keyLength = load<u32>(place, Place.tagLength) as usize
  for (let tag = textOf(key, keyLength, at); tag !== 0; tag = textOf(key, keyLength, tag)) {
    const type = find(types, tag + 1)
    if (type !== 0) return message(load<u32>(type, Slot.node) as usize, at, topic, tag)
  }
  return 0
}

/** What a topic that only one template takes lists. */
function placeByTemplate(topic: usize): usize {
  let place: usize = 0
  for (let index: usize = 0; index < templateCount; index += 1) {
    const template = templates + index * Template.size
    if (accepted(load<u32>(template, Template.automaton) as usize, topic) === 0) continue
    const own = load<u32>(template, Template.place) as usize
    if (own === 0 || place !== 0) return 0
    place = own
  }
  return place
}

/** The opening quote of the first string in the rest of this text that stands behind a key. */
function textOf(key: usize, keyLength: usize, at: usize): usize {
  const first = i8x16.splat(load<u8>(key, 1))
  const last = i8x16.splat(quote)
  while (true) {
    const bytes = v128.load(at)
    const starts = v128.and(i8x16.eq(v128.load(at + 1), first), i8x16.eq(v128.load(at + keyLength - 1), last))
    let mask = i8x16.bitmask(starts)
    while (mask !== 0) {
      const start = at + (ctz(mask) as usize)
      if (isSame(start, key, keyLength)) {
        let value = blanks(start + keyLength)
        if (load<u8>(value) === 0x3a) {
          value = blanks(value + 1)
          if (load<u8>(value) === quote) return value
        }
      }
      mask &= mask - 1
    }
    if (ends(bytes) !== 0) return 0
    at += 16
  }
}
