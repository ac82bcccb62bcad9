import { closingQuote, isSame, quote } from './json-bytes'
import { Slot, Table } from './memory-layout'

/** Sixteen bytes that keep all, then sixteen that keep nothing. */
const keep = memory.data<u8>([
  255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0,
])

/** The slot of the text that stands here, after a quote and up to the next one; 0 where the table has no such text. */
export function find(table: usize, at: usize): usize {
  const bytes = v128.load(at)
  const quotes = i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(quote)))
  let length: usize
  let head: v128
  if (quotes !== 0) {
    length = ctz(quotes) as usize
    head = v128.and(bytes, v128.load(keep + 16 - length))
  } else {
    const end = closingQuote(at + 16)
    if (end === 0) return 0
    length = end - at
    head = bytes
  }
  const mask = load<u32>(table, Table.mask) as usize
  let place = placeOf(table, head, length, at)
  while (true) {
    const slot = slotAt(table, place & mask)
    const found = load<u32>(slot, Slot.length) as usize
    if (found === 0) return 0
    if (found === length + 1 && !v128.any_true(v128.xor(head, v128.load(slot, Slot.head))))
      if (length <= 16 || isSame(at + 16, (load<u32>(slot, Slot.text) as usize) + 16, length - 16))
        return slot
    place += 1
  }
}

/** Whether the text of a slot stands here, after a quote and up to the next one; a long one is not looked at. Takes less than to find it. */
export function standsAt(slot: usize, at: usize): bool {
  const length = (load<u32>(slot, Slot.length) as usize) - 1
  if (length > 16 || load<u8>(at + length) !== quote) return false
  const head = v128.and(v128.load(at), v128.load(keep + 16 - length))
  return !v128.any_true(v128.xor(head, v128.load(slot, Slot.head)))
}

function slotAt(table: usize, place: usize): usize {
  return table + Table.slots + place * Slot.size
}

/** Where the search for a text begins. */
function placeOf(table: usize, head: v128, length: usize, text: usize): usize {
  const multiplier = load<u64>(table, Table.multiplier)
  let sum = (i64x2.extract_lane(head, 0) ^ length) * multiplier
  sum += i64x2.extract_lane(head, 1) * rotl<u64>(multiplier, 32)
  if (length > 16) sum += load<u64>(text + length - 8) * rotl<u64>(multiplier, 16)
  return ((sum >> 40) as usize) & (load<u32>(table, Table.mask) as usize)
}

const attempts = 32

/** Puts slots into a table that is empty, where they are found at the first look if some attempts can do that. */
export function arrange(table: usize, slots: usize, count: usize): void {
  let multiplier: u64 = 0x9e3779b97f4b
  const size = ((load<u32>(table, Table.mask) as usize) + 1) * Slot.size
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    store<u64>(table, multiplier, Table.multiplier)
    memory.fill(table + Table.slots, 0, size)
    if (areAlone(table, slots, count)) return
    // Marsaglia's xorshift, made odd.
    multiplier ^= multiplier << 13
    multiplier ^= multiplier >> 7
    multiplier ^= multiplier << 17
    multiplier |= 1
  }
}

/** Puts slots into a table, and says whether each is where its search begins. */
function areAlone(table: usize, slots: usize, count: usize): bool {
  const mask = load<u32>(table, Table.mask) as usize
  let isAlone = true
  for (let index: usize = 0; index < count; index += 1) {
    const from = slots + index * Slot.size
    const length = (load<u32>(from, Slot.length) as usize) - 1
    let place = placeOf(table, v128.load(from, Slot.head), length, load<u32>(from, Slot.text) as usize)
    while (load<u32>(slotAt(table, place & mask), Slot.length) !== 0) {
      isAlone = false
      place += 1
    }
    memory.copy(slotAt(table, place & mask), from, Slot.size)
  }
  return isAlone
}
