import { type Decoding, decodingsOf } from './decodings.js'
import type { Match, Matcher } from './matcher.js'

/** Finds personal values in texts, whatever their encoding. */
export type Leaks = {
  readonly isIn: (text: string) => boolean
  /** The text with every value that was found made into something else, in one go: what is made may need another. */
  readonly replaced: (text: string, standInFor: (value: string) => string) => string
}

/** `bytes` finds the same patterns in bytes read as Latin-1, as base64 gives them. */
export function leaksOf(matcher: Matcher, bytes: Matcher): Leaks {
  return {
    isIn: (text) =>
      matcher.next(text) !== undefined ||
      decodingsOf(text).some((decoding) => matcher.next(decoding.text) !== undefined) ||
      runsIn(text).some(({ run }) => inBase64(run, bytes) !== undefined),
    replaced: (text, standInFor) => {
      let made = ''
      let last = 0
      for (const { start, end, pattern, encode } of occurrencesIn(text, matcher)) {
        made += text.slice(last, start) + encode(standInFor(pattern))
        last = end
      }
      return replacedInBase64(made + text.slice(last), bytes, standInFor)
    },
  }
}

const mostRounds = 12

/** Where a value stands in a text, and how what replaces it is written there. */
type Occurrence = Match & Pick<Decoding, 'encode'>

/** In their order. Of those that overlap the longest counts, in whichever decoding of the text it was found. */
function occurrencesIn(text: string, matcher: Matcher): readonly Occurrence[] {
  const found = matchesIn(text, matcher).map((match): Occurrence => ({ ...match, encode: (made) => made }))
  for (const { text: decoded, starts, encode } of decodingsOf(text)) {
    for (const { start, end, pattern } of matchesIn(decoded, matcher))
      found.push({ start: starts[start] ?? 0, end: starts[end] ?? text.length, pattern, encode })
  }
  if (found.length === 0) return []
  const taken = new Uint8Array(text.length)
  return found
    .sort((one, other) => other.pattern.length - one.pattern.length || one.start - other.start)
    .filter(({ start, end }) => {
      const isFree = start < end && !taken.subarray(start, end).includes(1)
      if (isFree) taken.fill(1, start, end)
      return isFree
    })
    .sort((one, other) => one.start - other.start)
}

/** All of them, those too that begin within another one. */
function matchesIn(text: string, matcher: Matcher): readonly Match[] {
  const found: Match[] = []
  for (let match = matcher.next(text); match; match = matcher.next(text, match.start + 1)) found.push(match)
  return found
}

const base64 = /[A-Za-z0-9+/_-]{6,}/g

function runsIn(text: string): readonly { readonly run: string; readonly index: number }[] {
  return Array.from(text.matchAll(base64), ({ 0: run, index }) => ({ run, index }))
}

/** Where a run of base64 begins is not known, as what stands before it may look like it. */
function inBase64(run: string, matcher: Matcher): { match: Match; shift: number; bytes: Buffer } | undefined {
  for (let shift = 0; shift < 4; shift += 1) {
    const bytes = Buffer.from(run.slice(shift), 'base64')
    const match = matcher.next(bytes.toString('latin1'))
    if (match) return { match, shift, bytes }
  }
  return undefined
}

function replacedInBase64(text: string, matcher: Matcher, standInFor: (value: string) => string): string {
  return text.replace(base64, (run) => {
    let made = run
    for (let round = 0; round < mostRounds; round += 1) {
      const found = inBase64(made, matcher)
      if (found === undefined) break
      made = written(made, found, standInFor)
    }
    return made
  })
}

/** Writes over the characters of a run that hold a match, and over no other. */
function written(
  run: string,
  { match, shift, bytes }: { match: Match; shift: number; bytes: Buffer },
  standInFor: (value: string) => string,
): string {
  const value = Buffer.from(match.pattern, 'latin1')
  const text = isText(value) ? value.toString('utf8') : match.pattern
  const made = Buffer.from(standInFor(text), 'utf8')
  const copy = Buffer.from(bytes)
  for (let index = match.start; index < match.end; index += 1) copy[index] = made[index - match.start] ?? 0x78
  const isForUrls = /[-_]/.test(run) && !/[+/]/.test(run)
  const encoded = copy.toString(isForUrls ? 'base64url' : 'base64')
  const from = Math.floor((match.start * 4) / 3)
  const to = Math.ceil((match.end * 4) / 3)
  return run.slice(0, shift + from) + encoded.slice(from, to) + run.slice(shift + to)
}

const isText = (bytes: Buffer): boolean => !bytes.toString('utf8').includes('\uFFFD')
