import { pointerOf } from '../../json/pointer.js'
import { isObject, own, ownString } from '../../json/value.js'
import type { Origin, Problem } from '../../problems/problem.js'
import { complexityOf } from '../../schema/pattern-complexity.js'
import type { Resolved } from '../../schema/resolve.js'
import type { Subject } from '../rule.js'

/** A pattern must compile, and no text that someone sends may hold up whoever matches it. */
export function patternRule({ resolved }: Subject): readonly Problem[] {
  return patternsIn(resolved).flatMap(({ pattern, origin }): readonly Problem[] => {
    const verdict = verdictOn(pattern)
    return verdict ? [{ ...verdict, origin }] : []
  })
}

/** Whether all patterns of a catalogue can be compiled, and so its validators. */
export const patternsCompile = (resolved: Resolved): boolean =>
  patternsIn(resolved).every(({ pattern }) => compileFault(pattern) === undefined)

function patternsIn(resolved: Resolved): readonly { pattern: string; origin: Origin }[] {
  return [...resolved.schemas.values()].flatMap(({ schema, origin: { file, pointer } }) => {
    if (!isObject(schema)) return []
    const pattern = ownString(schema, 'pattern')
    const keys = own(schema, 'patternProperties')
    return [
      ...(pattern === undefined ? [] : [{ pattern, origin: { file, pointer: `${pointer}/pattern` } }]),
      ...(isObject(keys) ? Object.keys(keys) : []).map((key) => ({
        pattern: key,
        origin: { file, pointer: pointer + pointerOf(['patternProperties', key]) },
      })),
    ]
  })
}

/** What is wrong with one pattern, wherever it stands. */
export function patternProblems(pattern: string, origin: Origin): readonly Problem[] {
  const verdict = verdictOn(pattern)
  return verdict ? [{ ...verdict, origin }] : []
}

type Verdict = Pick<Problem, 'severity' | 'rule' | 'message'>

function verdictOn(pattern: string): Verdict | undefined {
  const fault = compileFault(pattern)
  if (fault !== undefined)
    return { severity: 'error', rule: 'pattern', message: `The pattern does not compile: ${fault}.` }
  const found = complexityOf(pattern)
  if (found.kind === 'linear') return undefined
  if (found.kind === 'unknown')
    return {
      severity: 'warning',
      rule: 'slow-pattern',
      message: `The pattern is too complex to check for excessive backtracking (${found.why}).`,
    }
  if (found.kind !== 'polynomial')
    return {
      severity: 'error',
      rule: 'exponential-pattern',
      message:
        'The pattern can backtrack exponentially: a short string can block its validator indefinitely.',
    }
  return {
    severity: 'warning',
    rule: 'slow-pattern',
    message: `The pattern can backtrack: the matching time grows with the ${found.degree}${ordinal(found.degree)} power of the string's length.`,
  }
}

const ordinal = (degree: number): string => (degree === 2 ? 'nd' : degree === 3 ? 'rd' : 'th')

/** Why a pattern is none under the flag `u`, by which ajv compiles all of them. */
function compileFault(pattern: string): string | undefined {
  const fault = errorOf(pattern, 'u')
  if (fault === undefined || errorOf(pattern, '') !== undefined) return fault
  const wrong = wrongEscapeIn(pattern)
  const why = wrong === undefined ? fault : `"${wrong}" is not a valid escape`
  const isNeedless = wrong !== undefined && !/[\p{L}\p{N}]/u.test(wrong)
  const way = isNeedless ? `: write "${wrong.slice(1)}"` : ''
  return `${why} with the flag "u", which every pattern is compiled with${way}`
}

function errorOf(pattern: string, flags: string): string | undefined {
  try {
    new RegExp(pattern, flags)
    return undefined
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    return message.slice(message.lastIndexOf(': ') + 2)
  }
}

/** The first escape that is one only without the flag `u`: the pattern up to it compiles, with it it does not. */
function wrongEscapeIn(pattern: string): string | undefined {
  let isInClass = false
  for (const { 0: token } of pattern.matchAll(
    /\\u\{?[\da-f]*\}?|\\x[\da-f]*|\\[pPk](\{[^}]*\}|<[^>]*>)?|\\c[A-Za-z]|\\.|[^\\]/giu,
  )) {
    if (token === '[') isInClass = true
    if (token === ']') isInClass = false
    if (
      token.length > 1 &&
      /^\\[^kbB\d]/.test(token) &&
      errorOf(isInClass ? `[${token}]` : token, 'u') !== undefined
    )
      return token
  }
  return undefined
}
