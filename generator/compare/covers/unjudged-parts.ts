import type { KnownItems, KnownProperties } from '../../shape/shape.js'
import { itemsOf } from './array-items.js'
import type { Case } from './cases.js'
import { keysOf } from './object-keys.js'
import type { All } from './side.js'

/** A key that `unevaluatedProperties` asks about, and what it holds; without a name, it is any of many. */
export type Unjudged = { readonly key: string | undefined; readonly shapes: All }

/** The keys of a case that no schema among `known` judges, all of which are certain to match. */
export function unjudgedKeys(one: Case, known: readonly KnownProperties[]): readonly Unjudged[] {
  if (known.some(({ all }) => all)) return []
  const keys = keysOf(one)
  const isJudged = (key: string): boolean =>
    known.some(
      ({ names, patterns }) =>
        names.includes(key) || patterns.some((pattern) => new RegExp(pattern, 'u').test(key)),
    )
  const named = keys.names.flatMap((key): readonly Unjudged[] => {
    const shapes = keys.shapesOf(key)
    return shapes && !isJudged(key) ? [{ key, shapes }] : []
  })
  const others = [
    ...keys.patterns
      .filter(({ pattern }) => !known.some(({ patterns }) => patterns.includes(pattern)))
      .map(({ shapes }) => shapes),
    ...(keys.rest ? [keys.rest] : []),
  ]
  return [...named, ...others.map((shapes) => ({ key: undefined, shapes }))]
}

/** The positions that no schema among `known` judges by its place, up to the first that stands for all after it. */
export function unjudgedPositions(one: Case, known: readonly KnownItems[]): readonly number[] {
  const { positions, max } = itemsOf(one)
  const first = Math.max(0, ...known.map(({ count }) => count))
  const end = Math.min(max, Math.max(positions, first) + 1)
  return first < end ? Array.from({ length: end - first }, (_, index) => first + index) : []
}
