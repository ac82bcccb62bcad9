import { decodingsOf } from './decodings.js'
import { leaksOf } from './leaks.js'
import { folded, longest, Matcher, partsOf, shortest } from './matcher.js'
import { digitsIn, mailWordsIn, wordsIn } from './personal-words.js'
import type { Rewriter, Treatment } from './rewrite.js'
import { isAlike, standInsOf } from './stand-ins.js'
import type { Vocabulary } from './vocabulary.js'

/** What the first pass has found. Its memory grows with the number of different values. */
export type Found = {
  readonly values: Set<string>
  /** Words of values: these are looked for where they stand as words. */
  readonly words: Set<string>
}

export const nothingFound = (): Found => ({ values: new Set(), words: new Set() })

/** A rewriter that changes nothing and collects what is personal. */
export function collectingRewriter({ words }: Vocabulary, found: Found): Rewriter {
  const documented = documentedBy(words)
  const add = (value: string): void => {
    if (value.length < shortest || words.has(value)) return
    for (const part of partsOf(value)) found.values.add(part)
    if (value.length > longest) return
    const composed = value.normalize('NFC')
    if (!words.has(composed)) found.values.add(composed)
    for (const word of [...wordsIn(composed).map(({ text }) => text), ...mailWordsIn(composed)])
      if (!documented(word)) found.words.add(word)
    const digits = digitsIn(value)
    if (digits !== undefined && !words.has(digits)) found.values.add(digits)
  }
  return {
    text: (value, treatment) => {
      if (treatment === 'personal') add(value)
      for (const host of hostsIn(value)) add(host)
      return value
    },
    number: (literal, treatment) => {
      if (treatment === 'personal') for (const text of [literal, String(Number(literal))]) add(text)
      return literal
    },
  }
}

/** Whether a text is a documented word, in upper case or in lower case. */
function documentedBy(words: ReadonlySet<string>): (text: string) => boolean {
  const known = new Set(Array.from(words, folded))
  return (text) => known.has(folded(text))
}

const authority = /[a-z][a-z0-9+.-]*:\/\/(?:[^/?#\s"'<>\\@]*@)?(\[[^\]]*\]|[^/?#\s"'<>\\@:]+)/gi

/** The names of hosts in the URIs that a text is or holds. */
function hostsIn(text: string): readonly string[] {
  const texts = text.includes('%') ? [text, ...decodingsOf(text).map((decoding) => decoding.text)] : [text]
  return texts
    .filter((one) => one.includes('://'))
    .flatMap((one) => Array.from(one.matchAll(authority), ([, host = '']) => host))
}

/** So many texts without personal values are remembered, because they occur again and again. */
const mostRemembered = 20_000

/** A rewriter that replaces what was collected, and whatever else is personal where it stands. */
export function replacingRewriter(
  key: Uint8Array,
  { words }: Vocabulary,
  found: Found,
): Rewriter & { readonly leaks: (text: string) => boolean } {
  const isExact = documentedBy(words)
  const leaks = leaksOf(
    new Matcher(found.values, { words: found.words, isExact }),
    new Matcher(Array.from(found.values, inBytes), {
      words: Array.from(found.words, inBytes),
      isExact,
    }),
  )
  const standIns = standInsOf({
    key,
    leaks: leaks.isIn,
    isWord: (text) => words.has(text),
    isPart: (text) => found.words.has(text),
  })
  const remembered = new Map<string, string>()

  const cleaned = (text: string): string => {
    let made = text
    for (let round = 0; round < mostRounds; round += 1) {
      const next = leaks.replaced(made, standIns.of)
      if (next === made) break
      made = next
    }
    made = made.replace(authority, (uri, host: string) =>
      host.length < shortest ? uri.slice(0, uri.length - host.length) + standIns.of(host) : uri,
    )
    return leaks.isIn(made) ? standIns.ofWhole(made) : made
  }

  const other = (text: string): string => {
    if (words.has(text)) return text
    const known = remembered.get(text)
    if (known !== undefined) return known
    const made = cleaned(text)
    if (remembered.size >= mostRemembered) remembered.clear()
    if (text.length <= longest) remembered.set(text, made)
    return made
  }

  return {
    leaks: leaks.isIn,
    text: (value, treatment) => (isReplaced(treatment) ? standIns.of(value) : other(value)),
    number: (literal, treatment) => {
      if (isReplaced(treatment)) return standIns.ofNumber(literal)
      if (!leaks.isIn(literal) && !leaks.isIn(String(Number(literal)))) return literal
      const made = leaks.replaced(literal, standIns.of)
      return isAlike(literal, made) && !leaks.isIn(`${made} ${Number(made)}`)
        ? made
        : standIns.ofNumber(literal)
    },
  }
}

const inBytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')

const mostRounds = 8

const isReplaced = (treatment: Treatment): boolean => treatment === 'personal' || treatment === 'here'
