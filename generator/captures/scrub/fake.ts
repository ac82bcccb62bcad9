import type { Pick } from './keystream.js'

/** What parts of a structured value become. */
export type Parts = {
  /** The stand-in of a part that is a value of its own, as an identity in a URI is. */
  readonly standInFor: (part: string) => string
  /** Whether a part is documented, as a word in a path is, and stays. */
  readonly isWord: (part: string) => boolean
}

/**
 * A made-up text of the same shape: a UUID for a UUID, a date for a date, an address for an address, letters for letters
 * and digits for digits, each with as many bytes as the one it stands for.
 */
export function fake(value: string, pick: Pick, parts?: Parts): string {
  for (const kind of kinds) {
    const found = kind(value, pick)
    if (found !== undefined) return found
  }
  const uri = parts && fakeUri(value, pick, parts)
  return uri ?? fakeText(value, pick)
}

type Kind = (value: string, pick: Pick) => string | undefined

const uuid: Kind = (value, pick) => {
  const match =
    /^([0-9a-f]{8}-[0-9a-f]{4}-)([0-9a-f])([0-9a-f]{3}-)([0-9a-f])([0-9a-f]{3}-[0-9a-f]{12})$/i.exec(value)
  if (match === null) return undefined
  const [, first = '', version = '', second = '', variant = '', third = ''] = match
  const hex = (part: string): string => hexFor(part, pick)
  return hex(first) + version + hex(second) + variant + hex(third)
}

const address: Kind = (value, pick) => {
  const octets = value.split('.')
  if (octets.length !== 4 || !octets.every((octet) => /^\d{1,3}$/.test(octet) && Number(octet) < 256))
    return undefined
  const ranges = [
    [0, 10],
    [10, 90],
    [100, 156],
  ] as const
  return octets
    .map((octet) => ranges[octet.length - 1] ?? ranges[0])
    .map(([from, size]) => String(from + pick(size)))
    .join('.')
}

/** `2026-11-20`, with or without a time of day and a zone. */
const isoDate: Kind = (value, pick) => {
  const match =
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:([T ])((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)(\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(
      value,
    )
  if (match === null) return undefined
  const [, between = '', time = '', fraction = '', zone = ''] = match
  const day = `${1970 + pick(68)}-${two(1 + pick(12))}-${two(1 + pick(28))}`
  return day + between + clockFor(time, pick) + digitsFor(fraction, pick) + zone
}

/** `20/11/2026`, `20.11.26`: which number is the month is not known, so both could be. */
const writtenDate: Kind = (value, pick) => {
  const match = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)(?:( )(\d\d:\d\d(?::\d\d)?))?$/.exec(value)
  if (match === null) return undefined
  const [, first = '', mark = '', second = '', year = '', blank = '', time = ''] = match
  const part = (digits: string): string => (digits.length === 1 ? String(1 + pick(9)) : two(1 + pick(12)))
  const newYear = year.length === 2 ? two(pick(100)) : String(1970 + pick(68))
  return part(first) + mark + part(second) + mark + newYear + blank + clockFor(time, pick)
}

/** `Fri, 20 Nov 2026 19:14:20 GMT` */
const headerDate: Kind = (value, pick) =>
  /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/.test(value)
    ? new Date(pick(2 ** 31) * 1000).toUTCString()
    : undefined

const clock: Kind = (value, pick) =>
  /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/.test(value) ? clockFor(value, pick) : undefined

const kinds: readonly Kind[] = [uuid, address, isoDate, writtenDate, headerDate, clock]

const two = (number: number): string => String(number).padStart(2, '0')

const clockFor = (time: string, pick: Pick): string =>
  time
    .split(':')
    .map((part, index) => (part === '' ? '' : two(pick(index === 0 ? 24 : 60))))
    .join(':')

const digitsFor = (text: string, pick: Pick): string => text.replace(/\d/g, () => String(pick(10)))

function fakeUri(value: string, pick: Pick, parts: Parts): string | undefined {
  if (/^\/[^/\s]\S*$/.test(value)) {
    const path = pathFor(value, parts)
    return path === value ? undefined : path
  }
  const match = /^((?:[a-z][a-z0-9+.-]*:)?\/\/)([^/?#\s]+)(\S*)$|^((?:tel|sips?|mailto|urn|im):)(\S+)$/i.exec(
    value,
  )
  if (match === null) return undefined
  const [, scheme = '', authority = '', rest = '', word = '', other = ''] = match
  if (word !== '') return word + parts.standInFor(other)
  const made = scheme + authorityFor(authority, pick, parts) + pathFor(rest, parts)
  return made === value ? undefined : made
}

function authorityFor(authority: string, pick: Pick, { standInFor }: Parts): string {
  const match = /^(?:(.*)@)?(.*?)(?::(\d{1,5}))?$/s.exec(authority)
  const [, user, host = '', port] = match ?? []
  return [
    user === undefined ? '' : `${standInFor(user)}@`,
    standInFor(host),
    port === undefined ? '' : `:${portFor(port, pick)}`,
  ].join('')
}

/** Five digits could be too large a number. */
const portFor = (port: string, pick: Pick): string =>
  port.length === 5
    ? `1${digitsFor(port.slice(1), pick)}`
    : port.replace(/\d/g, (_, index) => String(index === 0 ? 1 + pick(9) : pick(10)))

/** Each piece between the delimiters of a path and a query is a value of its own. */
export function pathFor(path: string, { standInFor, isWord }: Parts): string {
  return path
    .split(/([/?#&=;:,@!$'()*+]+)/)
    .map((piece, index) => (index % 2 === 1 || piece === '' || isWord(piece) ? piece : standInFor(piece)))
    .join('')
}

/** Letters for letters, vowels for vowels so that names stay names, digits for digits; everything else stays. */
export function fakeText(value: string, pick: Pick): string {
  if (/^[0-9a-f]{8,}$/i.test(value) && /\d/.test(value) && /[a-f]/i.test(value)) return hexFor(value, pick)
  let isRunning = false
  const made = Array.from(value, (char) => {
    const after = isRunning
    isRunning = char >= '0' && char <= '9'
    return charFor(char, after, pick)
  }).join('')
  // A value without a letter or digit keeps its length alone.
  return made === value && value.length >= 4
    ? Array.from(value, () => one('bcdfghjklmnpqrstvwxz', pick)).join('')
    : made
}

function charFor(char: string, isInNumber: boolean, pick: Pick): string {
  if (char >= '0' && char <= '9') return String(isInNumber || char === '0' ? pick(10) : 1 + pick(9))
  for (const alphabet of alphabets) if (alphabet.includes(char)) return one(alphabet, pick)
  const code = char.codePointAt(0) ?? 0
  if (code < 0x80) return char
  if (code >= 0xd800 && code < 0xe000) return String.fromCodePoint(0x4e00 + pick(0x5000))
  if (!/[\p{L}\p{N}\p{M}\p{S}\p{C}]/u.test(char)) return char
  // As many bytes in UTF-8, and as many units in UTF-16, as the character it stands for.
  if (code < 0x800) return String.fromCodePoint(0x100 + pick(0x80))
  return String.fromCodePoint(code < 0x10000 ? 0x4e00 + pick(0x5000) : 0x1f400 + pick(0x90))
}

const alphabets = ['aeiou', 'bcdfghjklmnpqrstvwxyz', 'AEIOU', 'BCDFGHJKLMNPQRSTVWXYZ'] as const

const one = (alphabet: string, pick: Pick): string => alphabet.charAt(pick(alphabet.length))

const hexFor = (text: string, pick: Pick): string =>
  text.replace(/[0-9a-f]/gi, (char) =>
    one(/[A-F]/.test(char) || /[A-F]/.test(text) ? upperHex : lowerHex, pick),
  )

const lowerHex = '0123456789abcdef'
const upperHex = '0123456789ABCDEF'

/** The same for a JSON number: as many digits, its sign, its point and its exponent. */
export function fakeNumber(literal: string, pick: Pick): string {
  const [mantissa = '', exponent] = literal.split(/(?=[eE])/)
  const [whole = '', fraction] = mantissa.split('.')
  const digits = whole.replace('-', '')
  // A moment in seconds or milliseconds stays one.
  const kept = /^1\d{9}(\d{3})?$/.test(digits) ? 1 : 0
  const made = Array.from(digits, (digit, index) => {
    if (index < kept) return digit
    if (index > 0) return String(pick(10))
    return digits === '0' && fraction !== undefined ? '0' : String(1 + pick(9))
  }).join('')
  const point =
    fraction === undefined ? '' : `.${/[1-9]/.test(fraction) ? digitsFor(fraction, pick) : fraction}`
  return (whole.startsWith('-') ? '-' : '') + made + point + (exponent ?? '')
}

/** The longest whole number, in digits, of which no two get one stand-in. */
const mostPermuted = 9

/**
 * For whole numbers and short texts of digits: as many digits, and of those that begin alike no two the same. Undefined
 * for what is none of them.
 */
export function fakeDigits(
  value: string,
  permute: (size: number, number: number) => number,
): string | undefined {
  const [, sign = '', digits = ''] = /^(-?)(\d+)$/.exec(value) ?? []
  if (digits === '' || digits === '0' || digits.length > mostPermuted) return undefined
  const size = 10 ** (digits.length - 1)
  if (digits.startsWith('0'))
    return `${sign}0${String(permute(size, Number(digits))).padStart(digits.length - 1, '0')}`
  return sign + String(size + permute(9 * size, Number(digits) - size))
}
