import { isUtf8 } from 'node:buffer'

/** A text as it reads once it is decoded, and where in the source each of its units stands. */
export type Decoding = {
  readonly text: string
  /** One more than there are units: the last is the end of the source. */
  readonly starts: Uint32Array
  /** Writes a text as the source writes it. */
  readonly encode: (text: string) => string
}

const mostDecodings = 8

/** All decodings of a text: as JSON, as a URI, as a form, and as these nested in one another. */
export function decodingsOf(source: string): readonly Decoding[] {
  const decodings: Decoding[] = []
  if (!/[%+\\\p{M}]/u.test(source)) return decodings
  const queue: Decoding[] = [
    {
      text: source,
      starts: Uint32Array.from({ length: source.length + 1 }, (_, at) => at),
      encode: (text) => text,
    },
  ]
  for (let decoding = queue.shift(); decoding && decodings.length < mostDecodings; decoding = queue.shift()) {
    for (const decoder of decoders) {
      const decoded = decodedBy(decoder, decoding)
      if (decoded === undefined) continue
      decodings.push(decoded)
      queue.push(decoded)
    }
  }
  return decodings
}

type Decoder = {
  readonly pattern: RegExp
  /** The characters that a match stands for, each with its length in the source. */
  readonly decode: (match: string) => readonly (readonly [char: string, length: number])[]
  readonly encode: (text: string) => string
}

const percent: Decoder = {
  pattern: /(?:%[0-9a-f]{2})+/gi,
  decode: (match) => {
    const bytes = Buffer.from(match.replaceAll('%', ''), 'hex')
    const chars = Array.from(bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1'))
    return chars.map((char) => [char, 3 * (isUtf8(bytes) ? Buffer.byteLength(char) : 1)])
  },
  encode: (text) => encodeURIComponent(text),
}

const form: Decoder = {
  pattern: /\+|(?:%[0-9a-f]{2})+/gi,
  decode: (match) => (match === '+' ? [[' ', 1]] : percent.decode(match)),
  encode: (text) => encodeURIComponent(text).replaceAll('%20', '+'),
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])

const json: Decoder = {
  pattern: /\\(?:u[0-9a-f]{4}|["\\/bfnrt])/gi,
  decode: (match) => {
    const kind = match.charAt(1)
    if (match.length === 6) return [[String.fromCharCode(Number.parseInt(match.slice(2), 16)), 6]]
    return [[escapes.get(kind) ?? kind, 2]]
  },
  encode: (text) => JSON.stringify(text).slice(1, -1),
}

/** A letter and its marks as the one character that they are. */
const composed: Decoder = {
  pattern: /\p{L}\p{M}+/gu,
  decode: (match) =>
    Array.from(match.normalize('NFC'), (char, index) => [char, index === 0 ? match.length : 0]),
  encode: (text) => text,
}

const decoders: readonly Decoder[] = [percent, form, json, composed]

/** Undefined where there is nothing to decode. A text that is decoded is never longer than its source. */
function decodedBy({ pattern, decode, encode }: Decoder, decoding: Decoding): Decoding | undefined {
  if (pattern === form.pattern && !decoding.text.includes('+')) return undefined
  if (pattern === composed.pattern && decoding.text.normalize('NFC') === decoding.text) return undefined
  const pieces: string[] = []
  const starts = new Uint32Array(decoding.text.length + 1)
  let length = 0
  let last = 0
  const copy = (to: number): void => {
    pieces.push(decoding.text.slice(last, to))
    starts.set(decoding.starts.subarray(last, to), length)
    length += to - last
  }
  for (const match of decoding.text.matchAll(pattern)) {
    copy(match.index)
    let offset = match.index
    for (const [char, width] of decode(match[0])) {
      pieces.push(char)
      starts.fill(decoding.starts[offset] ?? 0, length, length + char.length)
      length += char.length
      offset += width
    }
    last = match.index + match[0].length
  }
  if (last === 0) return undefined
  copy(decoding.text.length)
  starts[length] = decoding.starts[decoding.text.length] ?? 0
  return {
    text: pieces.join(''),
    starts: starts.subarray(0, length + 1),
    encode: (inner) => decoding.encode(encode(inner)),
  }
}
