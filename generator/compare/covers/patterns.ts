import refa from 'refa'
import { type Automaton, automatonOf, type Language } from '../../schema/pattern-automaton.js'

const { DFA, NFA } = refa

/** Automata with more states than this are not built: the answer is then unknown. */
const maxStates = 5_000
const limited = (): {
  readonly dfa: InstanceType<typeof DFA.LimitedNodeFactory>
  readonly nfa: InstanceType<typeof NFA.LimitedNodeFactory>
} => ({
  dfa: new DFA.LimitedNodeFactory(maxStates),
  nfa: new NFA.LimitedNodeFactory(maxStates),
})

/**
 * A string of the one language that the other has not: a shortest one. Undefined where there is none. Throws where a
 * pattern is no regular language (look-around, a back reference) or its automaton is too large.
 */
export function beyond(one: Language, other: Language): string | undefined {
  const outside = DFA.fromFA(automatonOf(other), limited().dfa)
  outside.complement(limited().dfa)
  return shortest(NFA.fromIntersection(automatonOf(one), outside, limited().nfa))
}

/** A shortest string of a language, undefined where it has none. Throws as `beyond` does. */
export const wordOf = (language: Language): string | undefined => shortest(automatonOf(language))

/** A string of both languages. Throws as `beyond` does. */
export function common(one: Language, other: Language): string | undefined {
  return shortest(NFA.fromIntersection(automatonOf(one), automatonOf(other), limited().nfa))
}

/** Prefers letters and digits, as a witness is read by people. */
function shortest(automaton: Automaton): string | undefined {
  if (automaton.isEmpty) return undefined
  const [sets] = automaton.wordSets()
  return sets?.map((set) => String.fromCodePoint(readable(set))).join('')
}

type CharacterSet = { readonly ranges: readonly { readonly min: number; readonly max: number }[] }

const preferred: readonly (readonly [min: number, max: number])[] = [
  [0x61, 0x7a],
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x20, 0x7e],
]

function readable({ ranges }: CharacterSet): number {
  for (const [min, max] of preferred) {
    const range = ranges.find((one) => one.min <= max && one.max >= min)
    if (range) return Math.max(range.min, min)
  }
  return ranges.find(({ min, max }) => max < 0xd800 || min > 0xdfff)?.min ?? ranges[0]?.min ?? 0
}
