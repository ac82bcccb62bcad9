// What the bytes of JSON are made of. Every function takes the address of a byte and returns the one after what it has read; 0
// says "not sure". After the block come zeros, which no value goes past.

export const quote: u8 = 0x22
export const backslash: u8 = 0x5c
export const lineFeed: u8 = 0x0a

/** What a text ends with: a line with its line feed, a document with the zero after it. */
let ending: u8 = lineFeed

export function endTextsWith(byte: u8): void {
  ending = byte
}

/** Passes over blanks; a line feed is one in a document. */
export function blanks(at: usize): usize {
  return load<u8>(at) > 0x20 ? at : afterBlanks(at)
}

function afterBlanks(at: usize): usize {
  let byte = load<u8>(at)
  while (byte === 0x20 || byte === 0x09 || byte === 0x0d || (byte === lineFeed && ending === 0))
    byte = load<u8>(++at)
  return at
}

export function isEnd(at: usize): bool {
  return load<u8>(at) === ending
}

/** Which of sixteen bytes could end the text, a bit for each. */
export function ends(bytes: v128): i32 {
  return i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(ending)))
}

/** The closing quote of a string that begins here, after its opening quote. Bytes are looked at sixteen at a time. */
export function closingQuote(at: usize): usize {
  while (true) {
    const bytes = v128.load(at)
    // Bytes of characters that are not ASCII are negative: one comparison finds them and the control characters.
    const special = v128.or(
      v128.or(i8x16.eq(bytes, i8x16.splat(quote)), i8x16.eq(bytes, i8x16.splat(backslash))),
      i8x16.lt_s(bytes, i8x16.splat(0x20)),
    )
    const mask = i8x16.bitmask(special)
    if (mask === 0) {
      at += 16
      continue
    }
    at += ctz(mask) as usize
    const byte = load<u8>(at)
    if (byte === quote) return at
    if (byte === backslash) at = afterEscape(at)
    else at = byte < 0x80 ? 0 : afterCharacters(at)
    if (at === 0) return 0
  }
}

function afterEscape(at: usize): usize {
  const byte = load<u8>(at, 1)
  switch (byte) {
    case 0x22: // "
    case 0x2f: // /
    case 0x5c: // \
    case 0x62: // b
    case 0x66: // f
    case 0x6e: // n
    case 0x72: // r
    case 0x74: // t
      return at + 2
    case 0x75: // u
      return isHexadecimal(load<u8>(at, 2)) &&
        isHexadecimal(load<u8>(at, 3)) &&
        isHexadecimal(load<u8>(at, 4)) &&
        isHexadecimal(load<u8>(at, 5))
        ? at + 6
        : 0
    default:
      return 0
  }
}

function isHexadecimal(byte: u8): bool {
  return isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66)
}

/** Passes over characters that are not ASCII, where they are UTF-8: Unicode 15, table 3-7. */
function afterCharacters(at: usize): usize {
  do {
    const first = load<u8>(at)
    const second = load<u8>(at, 1)
    if (first < 0xc2 || first > 0xf4) return 0
    if (first < 0xe0) {
      if (!continues(second)) return 0
      at += 2
    } else if (first < 0xf0) {
      if (!continues(second) || !continues(load<u8>(at, 2))) return 0
      if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return 0
      at += 3
    } else {
      if (!continues(second) || !continues(load<u8>(at, 2)) || !continues(load<u8>(at, 3))) return 0
      if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return 0
      at += 4
    }
  } while (load<u8>(at) >= 0x80)
  return at
}

export function continues(byte: u8): bool {
  return (byte & 0xc0) === 0x80
}

export function isDigit(byte: u8): bool {
  return byte >= 0x30 && byte <= 0x39
}

/** The line feed that ends the line of a byte. */
export function endOfLine(at: usize): usize {
  while (true) {
    const mask = i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(lineFeed)))
    if (mask !== 0) return at + (ctz(mask) as usize)
    at += 16
  }
}

/** Whether two places hold the same bytes. */
export function isSame(one: usize, other: usize, length: usize): bool {
  for (let index: usize = 0; index < length; index += 1)
    if (load<u8>(one + index) !== load<u8>(other + index)) return false
  return true
}
