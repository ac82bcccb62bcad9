import type { Language } from '../../schema/pattern-automaton.js'
import { boundsOf, type Case } from './cases.js'
import { doubt, type Maybe } from './doubt.js'
import { beyond, common, wordOf } from './patterns.js'

export function languageOf(one: Case): Language {
  const { min, max } = boundsOf(one, 'minLength', 'maxLength')
  const patterns = one.assertions.flatMap(({ it }) => (it.keyword === 'pattern' ? [it.value] : []))
  return { patterns, minLength: min, maxLength: max }
}

export const formatsOf = ({ assertions }: Case): readonly string[] =>
  assertions.flatMap(({ it }) => (it.keyword === 'format' ? [it.value] : []))

/** An answer of the automata, or why there is none. */
export function asked<T>(question: () => T): { readonly answer: T } | { readonly reason: string } {
  try {
    return { answer: question() }
  } catch (error) {
    // Look-around, a back reference, or an automaton over the limit: all of refa's errors are answers of that kind.
    return { reason: error instanceof Error ? error.message : String(error) }
  }
}

/** A string of a case, where the automata find one. */
export function stringsOf(one: Case): readonly string[] {
  const language = languageOf(one)
  const found = asked(() => wordOf(language))
  const word = 'answer' in found ? found.answer : undefined
  const formatted = formatsOf(one).flatMap((format) => samples.get(format) ?? [])
  const plain =
    language.patterns.length === 0
      ? ['x'.repeat(Math.min(Math.max(language.minLength, 1), maxRepeat, language.maxLength))]
      : []
  return [...formatted, ...plain, ...(word === undefined ? [] : [word])]
}

const maxRepeat = 10_000

/** A string of each format. */
const samples: ReadonlyMap<string, readonly string[]> = new Map([
  ['date', ['2020-01-01']],
  ['date-time', ['2020-01-01T00:00:00Z']],
  ['time', ['00:00:00Z']],
  ['duration', ['P1D']],
  ['email', ['a@example.com']],
  ['idn-email', ['a@example.com']],
  ['hostname', ['example.com']],
  ['idn-hostname', ['example.com']],
  ['ipv4', ['192.0.2.1']],
  ['ipv6', ['::1']],
  ['uri', ['https://example.com/']],
  ['iri', ['https://example.com/']],
  ['uri-reference', ['/a']],
  ['iri-reference', ['/a']],
  ['uri-template', ['/{a}']],
  ['uuid', ['00000000-0000-4000-8000-000000000000']],
  ['json-pointer', ['/a']],
  ['relative-json-pointer', ['0']],
  ['regex', ['a']],
])

/** Whether all strings of a case are of a language. */
export function stringsDoubt(one: Case, language: Language, reason: string): Maybe {
  const own = languageOf(one)
  if (
    own.minLength >= language.minLength &&
    own.maxLength <= language.maxLength &&
    language.patterns.every((pattern) => own.patterns.includes(pattern))
  )
    return undefined
  const found = asked(() => beyond(own, language))
  if ('answer' in found)
    return found.answer === undefined ? undefined : doubt(reason, [found.answer, ...stringsOf(one)])
  return doubt(`${reason}: ${found.reason}`, [...stringsOf(one), '', 'x', 'a', '0'])
}

/** All strings; what is not said of one is added by whoever asks. */
export const anyString: Language = { patterns: [], minLength: 0, maxLength: Infinity }

export { beyond, common }
