import { accepted } from './automaton'
import { find, standsAt } from './hash-table'
import { backslash, blanks, closingQuote, continues, quote } from './json-bytes'
import { ArrayRule, Flag, Node, next, ObjectRule, Slot, StringRule } from './memory-layout'
import { number } from './number'

/** Where the string is that was taken for the topic, and for the tag. */
let topicAt: usize = 0
let tagAt: usize = 0
/** How many rules may still be tried in vain, so that no text can be tried for ever. */
let trials: i32 = 0

const maxTrials = 64
const maxDepth = 64

/** A message that a node takes, whose topic and tag are those strings. */
export function message(node: usize, at: usize, topic: usize, tag: usize): usize {
  topicAt = topic
  tagAt = tag
  trials = maxTrials
  return value(node, at, maxDepth)
}

function value(node: usize, at: usize, depth: i32): usize {
  const flags = load<u32>(node, Node.flags)
  const byte = load<u8>(at)
  if (byte === quote) {
    if ((flags & Flag.topic) !== 0 && at !== topicAt) return 0
    if ((flags & Flag.tag) !== 0 && at !== tagAt) return 0
    for (let rule = load<u32>(node, Node.strings) as usize; rule !== 0; rule = nextOf(rule)) {
      const end = string(rule, at + 1)
      if (end !== 0) return end
    }
    return 0
  }
  if (byte === 0x7b) {
    if (depth === 0) return 0
    for (let rule = load<u32>(node, Node.objects) as usize; rule !== 0; rule = nextOf(rule)) {
      const end = object(rule, at + 1, depth - 1)
      if (end !== 0) return end
    }
    return 0
  }
  if (byte === 0x5b) {
    if (depth === 0) return 0
    for (let rule = load<u32>(node, Node.arrays) as usize; rule !== 0; rule = nextOf(rule)) {
      const end = array(rule, at + 1, depth - 1)
      if (end !== 0) return end
    }
    return 0
  }
  const word = load<u32>(at)
  if (word === 0x6c6c756e) return (flags & Flag.null_) !== 0 ? at + 4 : 0
  if (word === 0x65757274) return (flags & Flag.true_) !== 0 ? at + 4 : 0
  if (word === 0x736c6166) return (flags & Flag.false_) !== 0 && load<u8>(at, 4) === 0x65 ? at + 5 : 0
  for (let rule = load<u32>(node, Node.numbers) as usize; rule !== 0; rule = nextOf(rule)) {
    const end = number(rule, at)
    if (end !== 0) return end
  }
  return 0
}

function nextOf(rule: usize): usize {
  trials -= 1
  return trials < 0 ? 0 : (load<u32>(rule, next) as usize)
}

function string(rule: usize, at: usize): usize {
  const texts = load<u32>(rule, StringRule.texts) as usize
  if (texts !== 0) {
    const latest = load<u32>(rule, StringRule.latest) as usize
    if (latest !== 0 && standsAt(latest, at)) return at + (load<u32>(latest, Slot.length) as usize)
    const slot = find(texts, at)
    if (slot === 0) return 0
    store<u32>(rule, slot, StringRule.latest)
    return at + (load<u32>(slot, Slot.length) as usize)
  }
  const end = closingQuote(at)
  if (end === 0) return 0
  const count = load<u32>(rule, StringRule.count) as usize
  for (let index: usize = 0; index < count; index += 1)
    if (accepted(load<u32>(rule + index * 4, StringRule.automata) as usize, at) === 0) return 0
  if (load<u32>(rule, StringRule.isBounded) !== 0 && !isWithin(rule, at, end)) return 0
  return end + 1
}

/** Whether a string has as many characters as a rule wants; one with an escape is not counted. */
function isWithin(rule: usize, at: usize, end: usize): bool {
  let count: u32 = 0
  for (; at < end; at += 1) {
    const byte = load<u8>(at)
    if (byte === backslash) return false
    if (!continues(byte)) count += 1
  }
  return count >= load<u32>(rule, StringRule.minLength) && count <= load<u32>(rule, StringRule.maxLength)
}

function array(rule: usize, at: usize, depth: i32): usize {
  const items = load<u32>(rule, ArrayRule.items) as usize
  let count: u32 = 0
  at = blanks(at)
  if (load<u8>(at) === 0x5d) at += 1
  else {
    if (items === 0) return 0
    while (true) {
      at = value(items, at, depth)
      if (at === 0) return 0
      count += 1
      at = blanks(at)
      const byte = load<u8>(at)
      at += 1
      if (byte === 0x5d) break
      if (byte !== 0x2c) return 0
      at = blanks(at)
    }
  }
  return count >= load<u32>(rule, ArrayRule.minItems) && count <= load<u32>(rule, ArrayRule.maxItems) ? at : 0
}

function object(rule: usize, at: usize, depth: i32): usize {
  const properties = load<u32>(rule, ObjectRule.properties) as usize
  let seen: u64 = 0
  // Where the slot is kept that is expected next: objects mostly have their properties in one order.
  let expected = rule + ObjectRule.first
  at = blanks(at)
  if (load<u8>(at) === 0x7d) at += 1
  else {
    while (true) {
      if (load<u8>(at) !== quote) return 0
      at += 1
      let node: usize
      let slot = load<u32>(expected) as usize
      if (slot === 0 || !standsAt(slot, at)) {
        slot = properties === 0 ? 0 : find(properties, at)
        if (slot !== 0) store<u32>(expected, slot)
      }
      if (slot !== 0) {
        expected = slot + Slot.follower
        const bit = (1 as u64) << (load<u32>(slot, Slot.bit) as u64)
        // Of two values with the same key, a parser takes the last one.
        if ((seen & bit) !== 0) return 0
        seen |= bit
        node = load<u32>(slot, Slot.node) as usize
        at += load<u32>(slot, Slot.length) as usize
      } else {
        node = load<u32>(rule, ObjectRule.others) as usize
        at = afterKey(at)
        if (at === 0) return 0
      }
      if (node === 0) return 0
      at = blanks(at)
      if (load<u8>(at) !== 0x3a) return 0
      at = value(node, blanks(at + 1), depth)
      if (at === 0) return 0
      at = blanks(at)
      const byte = load<u8>(at)
      at += 1
      if (byte === 0x7d) break
      if (byte !== 0x2c) return 0
      at = blanks(at)
    }
  }
  const required = load<u64>(rule, ObjectRule.required)
  return (seen & required) === required ? at : 0
}

/** A key that no table has. One with an escape could be any other. */
function afterKey(at: usize): usize {
  const end = closingQuote(at)
  if (end === 0) return 0
  for (; at < end; at += 1) if (load<u8>(at) === backslash) return 0
  return end + 1
}
