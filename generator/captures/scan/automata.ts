import { leastAutomatonOf } from '../../schema/pattern-automaton.js'

/** An automaton as a table: for each state and each byte the next state. State 0 leads nowhere. */
export type Automaton = {
  readonly start: number
  /** The first state in which a text may end; all from there on. */
  readonly accepting: number
  readonly table: Uint8Array
}

/** A text with other characters is not judged by its bytes. */
const ascii = 128

/** A state is one byte. */
const maxStates = 255

/**
 * The automaton of the strings that a pattern accepts, as far as they are ASCII. Undefined where it would be too large, or the
 * pattern is no regular language.
 */
export function automatonFor(pattern: string): Automaton | undefined {
  const automaton = tried(() => leastAutomatonOf(pattern))
  if (automaton === undefined) return undefined
  const nodes = [...automaton.nodes()]
  const final = nodes.filter((node) => automaton.finals.has(node))
  const ordered = [...nodes.filter((node) => !automaton.finals.has(node)), ...final]
  if (ordered.length > maxStates) return undefined
  const numbers = new Map(ordered.map((node, index) => [node, index + 1]))
  const table = new Uint8Array((ordered.length + 1) * ascii)
  for (const [node, number] of numbers)
    for (const [{ min, max }, next] of node.out)
      for (let byte = min; byte <= max && byte < ascii; byte += 1)
        table[number * ascii + byte] = numbers.get(next) ?? 0
  const start = numbers.get(automaton.initial) ?? 0
  return { start, accepting: ordered.length - final.length + 1, table }
}

function tried<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch {
    return undefined
  }
}
