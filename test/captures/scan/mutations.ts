import type { Json } from '../../../generator/json/value.js'

/** A number below a limit. */
export type Pick = (below: number) => number

/** A small generator of numbers, the same for the same seed. */
export function picker(seed: number): Pick {
  let state = Math.imul(seed + 1, 2654435761)
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) >>> 0
    return (state >>> 8) % below
  }
}

/** The texts that one value can stand in a line as: blanks, escapes, another order of keys. */
export function* spellings(value: Json, pick: Pick): Generator<string> {
  yield JSON.stringify(value)
  yield written(value, { ...plainly, blank: () => blanks[pick(blanks.length)] ?? '', pick })
  yield written(value, { ...plainly, rewrite: (text) => escaped(text, pick), pick })
  yield written(value, { ...plainly, order: (keys) => shuffled(keys, pick), pick })
  yield written(value, { ...plainly, order: (keys) => [...keys, keys[pick(keys.length)] ?? ''], pick })
  yield `[${JSON.stringify(value)} , ${JSON.stringify(value)}]`
  yield JSON.stringify(value, undefined, 2)
}

type Writing = {
  readonly pick: Pick
  readonly blank: () => string
  readonly rewrite: (text: string) => string
  readonly order: (keys: readonly string[]) => readonly string[]
}

const plainly: Omit<Writing, 'pick'> = { blank: () => '', rewrite: (text) => text, order: (keys) => keys }

const blanks = ['', ' ', '\t', '\r', '  \t ', '\u00a0', '\v']

function written(value: Json, writing: Writing): string {
  const { pick, rewrite, order } = writing
  if (typeof value === 'string') return pick(3) === 0 ? rewrite(JSON.stringify(value)) : JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((one) => spaced(one, writing)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const seen = new Set<string>()
  const entries = order(Object.keys(value)).map((key) => {
    const own = (value as { readonly [key: string]: Json })[key] ?? null
    // A key that comes again has another value.
    const held = seen.has(key) ? (replacements[pick(replacements.length)] ?? null) : own
    seen.add(key)
    const name = pick(40) === 0 ? rewrite(JSON.stringify(key)) : JSON.stringify(key)
    return `${space(writing)}${name}${space(writing)}:${spaced(held, writing)}`
  })
  return `{${entries.join(',')}}`
}

const space = ({ pick, blank }: Writing): string => (pick(8) === 0 ? blank() : '')

const spaced = (value: Json, writing: Writing): string =>
  `${space(writing)}${written(value, writing)}${space(writing)}`

/** Some characters of a JSON string as escapes, and some that are none. */
function escaped(text: string, pick: Pick): string {
  const others = [
    '\\n',
    '\\"',
    '\\\\',
    '\\/',
    '\\ud83d\\ude00',
    '\\ud800',
    '\\x',
    '\\u12',
    'é',
    '漢',
    '😀',
    '\u2028',
  ]
  const characters = [...text.slice(1, -1)].map((one) =>
    pick(12) === 0 && one !== '\\' && one !== '"'
      ? `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`
      : one,
  )
  characters.splice(pick(characters.length + 1), 0, others[pick(others.length)] ?? '')
  return `"${characters.join('')}"`
}

function shuffled(keys: readonly string[], pick: Pick): readonly string[] {
  const all = [...keys]
  for (let index = all.length - 1; index > 0; index -= 1) {
    const other = pick(index + 1)
    const one = all[index] ?? ''
    all[index] = all[other] ?? ''
    all[other] = one
  }
  return all
}

const replacements: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e21,
  '',
  'x',
  'é😀',
  [],
  {},
  [null],
  { x: 1 },
]

/** A value with one thing in it changed: another value, no value, another key, one key more. Every place comes once. */
export function* changed(value: Json, pick: Pick): Generator<Json> {
  yield replacements[pick(replacements.length)] ?? null
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield value.toSpliced(index, 1)
      for (const other of changed(item, pick)) yield value.with(index, other)
    }
    yield [...value, replacements[pick(replacements.length)] ?? null]
  } else if (typeof value === 'object' && value !== null) {
    const entries: readonly (readonly [string, Json])[] = Object.entries(value)
    for (const [index, [key, item]] of entries.entries()) {
      yield Object.fromEntries(entries.toSpliced(index, 1))
      yield Object.fromEntries(entries.with(index, [`${key}s`, item]))
      for (const other of changed(item, pick)) yield Object.fromEntries(entries.with(index, [key, other]))
    }
    const names = ['x', '__proto__', 'constructor', 'a key of more than sixteen bytes', 'é']
    yield Object.fromEntries([
      ...entries,
      [names[pick(names.length)] ?? '', replacements[pick(replacements.length)] ?? null],
    ])
  }
}

const odd: readonly (readonly number[])[] = [
  [0x80],
  [0xc0, 0xaf],
  [0xc3],
  [0xe0, 0x80, 0x80],
  [0xed, 0xa0, 0x80],
  [0xef, 0xbb, 0xbf],
  [0xf0, 0x9f, 0x98],
  [0xf4, 0x90, 0x80, 0x80],
  [0xff],
  [0xc3, 0xa9],
  [0xe6, 0xbc, 0xa2],
  [0xf0, 0x9f, 0x98, 0x80],
  [0],
  [0x1f],
  [0x22],
  [0x5c],
  [0x2c],
  [0x7d],
  [0x7f],
]

/** The bytes of a line with one of them flipped, cut or doubled, or with odd ones put in: at every place one change. */
export function* broken(line: Buffer, pick: Pick): Generator<Buffer> {
  for (let at = 0; at < line.length; at += 1) yield brokenAt(line, at, pick)
}

const structure = '{}[]:,"\\ 01-+.eE\t'

function brokenAt(line: Buffer, at: number, pick: Pick): Buffer {
  const [before, after] = [line.subarray(0, at), line.subarray(at + 1)]
  const byte = line[at] ?? 0
  switch (pick(6)) {
    case 0:
      return Buffer.concat([before, Buffer.of(byte ^ (1 << pick(8))), after])
    case 1:
      return Buffer.concat([before, after])
    case 2:
      return Buffer.concat([before, Buffer.of(byte, byte), after])
    case 3:
      return Buffer.concat([before, Buffer.from(odd[pick(odd.length)] ?? []), line.subarray(at)])
    case 4:
      return Buffer.concat([before, Buffer.of(structure.charCodeAt(pick(structure.length))), after])
    default:
      return line.subarray(0, at)
  }
}
