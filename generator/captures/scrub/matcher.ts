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

/**
 * Finds any of very many patterns in a text. Patterns are looked up by their first characters and then by each length
 * that begins so, which takes no more memory than the patterns themselves; an automaton takes an object a character.
 */
export class Matcher {
  readonly #lengths = new Map<string, number[]>()
  readonly #patterns = new Set<string>()

  constructor(patterns: Iterable<string> = []) {
    for (const pattern of patterns) this.#add(pattern)
  }

  /** The first match from an offset on, and of those that begin there the longest. */
  next(text: string, from = 0): Match | undefined {
    if (this.#patterns.size === 0) return undefined
    for (let start = from; start <= text.length - shortest; start += 1) {
      const lengths = this.#lengths.get(text.slice(start, start + shortest))
      const length = lengths?.find((one) => this.#patterns.has(text.slice(start, start + one)))
      if (length !== undefined)
        return { start, end: start + length, pattern: text.slice(start, start + length) }
    }
    return undefined
  }

  #add(pattern: string): void {
    if (pattern.length < shortest || this.#patterns.has(pattern)) return
    this.#patterns.add(pattern)
    const prefix = pattern.slice(0, shortest)
    const lengths = this.#lengths.get(prefix) ?? []
    if (lengths.includes(pattern.length)) return
    lengths.push(pattern.length)
    lengths.sort((a, b) => b - a)
    this.#lengths.set(prefix, lengths)
  }
}
