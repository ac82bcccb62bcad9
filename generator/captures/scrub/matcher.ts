/** Where in a text one of the patterns stands. */
export type Match = { readonly start: number; readonly end: number; readonly pattern: string }

/** Shorter values are replaced only where they stand: they are a part of too much else. */
export const shortest = 4

/** A longer value is looked for in parts. */
export const longest = 200

/** The parts of a value, none much shorter than another: a short one would be found in too much else. */
export function partsOf(value: string): readonly string[] {
  const count = Math.ceil(value.length / longest)
  const size = Math.ceil(value.length / count)
  return Array.from({ length: count }, (_, index) => value.slice(index * size, (index + 1) * size))
}

/** What else is said of patterns. */
export type MatcherOptions = {
  /** Patterns that are found only where no letter is next to them. */
  readonly words?: Iterable<string>
  /** Whether a pattern is found only as it is written: it differs from a documented word in its case alone. */
  readonly isExact?: (pattern: string) => boolean
}

/**
 * Finds any of very many patterns in a text, in upper case and in lower case. Patterns are looked up by their first
 * characters and then by each length that begins so, which takes no more memory than the patterns themselves; an
 * automaton takes an object a character.
 */
export class Matcher {
  readonly #lengths = new Map<string, number[]>()
  /** By what they are in lower case. */
  readonly #patterns = new Map<string, Pattern>()
  readonly #spellings = new Set<string>()
  #last = { text: '', folded: '' }

  constructor(patterns: Iterable<string> = [], { words = [], isExact = () => false }: MatcherOptions = {}) {
    for (const text of patterns) this.#add({ text, isWord: false, isExact: isExact(text) })
    for (const text of words) this.#add({ text, isWord: true, isExact: isExact(text) })
  }

  /**
   * The first match from an offset on, and of those that begin there the longest. Its pattern is what was found, or where
   * that is written otherwise, the first such pattern.
   */
  next(text: string, from = 0): Match | undefined {
    if (this.#patterns.size === 0) return undefined
    const folded = this.#foldedOf(text)
    for (let start = from; start <= text.length - shortest; start += 1) {
      const lengths = this.#lengths.get(folded.slice(start, start + shortest))
      if (lengths === undefined) continue
      for (const length of lengths) {
        const match = this.#matchAt(text, folded, start, start + length)
        if (match !== undefined) return match
      }
    }
    return undefined
  }

  #matchAt(text: string, folded: string, start: number, end: number): Match | undefined {
    const pattern = this.#patterns.get(folded.slice(start, end))
    if (pattern === undefined) return undefined
    const found = text.slice(start, end)
    const isSpelled = this.#spellings.has(found)
    if (pattern.isExact && !isSpelled) return undefined
    if (pattern.isWord && (isLetter(text, start - 1) || isLetter(text, end))) return undefined
    return { start, end, pattern: isSpelled ? found : pattern.text }
  }

  /** A text is asked for all that is in it, one after the other. */
  #foldedOf(text: string): string {
    if (this.#last.text !== text) this.#last = { text, folded: folded(text) }
    return this.#last.folded
  }

  #add(pattern: Pattern): void {
    const { text } = pattern
    if (text.length < shortest || this.#spellings.has(text)) return
    this.#spellings.add(text)
    const key = folded(text)
    const known = this.#patterns.get(key)
    if (known === undefined) this.#patterns.set(key, pattern)
    const prefix = key.slice(0, shortest)
    const lengths = this.#lengths.get(prefix) ?? []
    if (lengths.includes(text.length)) return
    lengths.push(text.length)
    lengths.sort((a, b) => b - a)
    this.#lengths.set(prefix, lengths)
  }
}

type Pattern = { readonly text: string; readonly isWord: boolean; readonly isExact: boolean }

/** Letters of ASCII alone: bytes are searched as well, and no other letter is one byte. */
const isLetter = (text: string, at: number): boolean => /^[A-Za-z]$/.test(text.charAt(at))

/** A text in lower case, each unit where it was: a letter of which more than one would become stays. */
export function folded(text: string): string {
  const lower = text.toLowerCase()
  const made =
    lower.length === text.length
      ? lower
      : Array.from(text, (char) =>
          char.toLowerCase().length === char.length ? char.toLowerCase() : char,
        ).join('')
  return made.replaceAll('ς', 'σ')
}
