import { createRequire } from 'node:module'

/** The strings that several patterns accept, all at once, within bounds of length; no pattern accepts any string. */
export type Language = {
  readonly patterns: readonly string[]
  readonly minLength: number
  readonly maxLength: number
}

type Refa = typeof import('refa')
export type Automaton = ReturnType<Refa['NFA']['fromRegex']>

/** Automata with more states than this are not built: the answer is then unknown. */
const maxStates = 5_000

/**
 * The automaton of a language. Throws where a pattern is no regular language (look-around, a back reference) or its automaton
 * is too large.
 */
export function automatonOf({ patterns, minLength, maxLength }: Language): Automaton {
  const { NFA } = refa()
  const limited = (): InstanceType<Refa['NFA']['LimitedNodeFactory']> => new NFA.LimitedNodeFactory(maxStates)
  const length = `[^]{${minLength},${maxLength === Infinity ? '' : maxLength}}`
  return [length, ...patterns.map(anchored)]
    .map((source) => {
      const { expression, maxCharacter } = parserOf(source).parse({
        assertions: 'throw',
        backreferences: 'throw',
      })
      return NFA.fromRegex(expression, { maxCharacter }, { assertions: 'throw' }, limited())
    })
    .reduce((one, other) => NFA.fromIntersection(one, other, limited()))
}

/** The same for one pattern, without ambiguity: its least one. Throws as `automatonOf` does. */
export function leastAutomatonOf(pattern: string): InstanceType<Refa['DFA']> {
  const { DFA } = refa()
  const limited = new DFA.LimitedNodeFactory(maxStates)
  const automaton = DFA.fromFA(
    automatonOf({ patterns: [pattern], minLength: 0, maxLength: Infinity }),
    limited,
  )
  automaton.minimize()
  return automaton
}

const parserOf = (source: string) => refa().JS.Parser.fromLiteral({ source, flags: 'u' })

/** A pattern that accepts whole strings in place of one that finds a part: `^a|b` -> `a[^]*|[^]*b[^]*`. */
function anchored(pattern: string): string {
  return parserOf(pattern)
    .ast.pattern.alternatives.map(({ elements }) => {
      const first = elements.at(0)
      const last = elements.at(-1)
      const starts = first?.type === 'Assertion' && first.kind === 'start'
      const ends = last?.type === 'Assertion' && last.kind === 'end'
      const inner = elements.slice(starts ? 1 : 0, ends ? -1 : undefined).map(({ raw }) => raw)
      return `${starts ? '' : '[^]*'}${inner.join('')}${ends ? '' : '[^]*'}`
    })
    .join('|')
}

const require = createRequire(import.meta.url)

/** Loaded late, since many catalogues have no pattern. */
const refa = (): Refa => require('refa')
