import type { Json } from '../../json/value.js'
import type { Shape } from '../../shape/shape.js'
import type { Case } from './cases.js'
import type { All, From } from './side.js'

/** Why something is not proved, and values that could show that it is wrong. */
export type Doubt = {
  readonly candidates: readonly Json[]
  readonly reason: string
  readonly isConfirmed?: true
}

/** No doubt: proved. */
export type Maybe = Doubt | undefined

/** What the question of one kind of value asks about the shapes inside. */
export type Ask = {
  /** Whether what all of some shapes hold for is in another. */
  readonly doubtOf: (some: All, other: From<Shape>) => Maybe
  /** Whether a case is in a shape. */
  readonly caseDoubt: (one: Case, other: From<Shape>) => Maybe
  /** The answer to a question one level deeper, or another one where that is too deep or has too many cases. */
  readonly deeper: <T>(question: () => T, otherwise: (reason: string) => T) => T
}

/** More values than these are not tried for one doubt. */
export const maxCandidates = 12

export const doubt = (reason: string, candidates: readonly (Json | undefined)[]): Doubt => ({
  reason,
  candidates: candidates.filter((value) => value !== undefined).slice(0, maxCandidates),
})

/** The reason where one keyword is in doubt. */
export const noProofOf = (keyword: string): string => `no proof for "${keyword}"`

/** What several questions leave in doubt; enough candidates are enough. */
export function firstDoubt<T>(list: readonly T[], ask: (one: T) => Maybe): Maybe {
  let found: Maybe
  for (const one of list) {
    const next = ask(one)
    if (!next) continue
    found = found ? doubt(found.reason, [...found.candidates, ...next.candidates]) : next
    if (found.candidates.length >= maxCandidates) break
  }
  return found
}

/** A doubt of a part is one of the whole, with each value of the part put into it. */
export const inWhole = (found: Maybe, wholeWith: (part: Json) => Json | undefined): Maybe =>
  found && doubt(found.reason, found.candidates.map(wholeWith))
