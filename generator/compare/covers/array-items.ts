import { saysNothing } from '../../shape/openness.js'
import { boundsOf, type Case } from './cases.js'
import type { All } from './side.js'

/** What is certain of the items of the arrays of a case. */
export type Items = {
  readonly min: number
  readonly max: number
  /** How many positions have a shape of their own. */
  readonly positions: number
  readonly shapesAt: (index: number) => All
  readonly isUnique: boolean
}

export function itemsOf(one: Case): Items {
  const parts = one.parts.flatMap(({ it, ...from }) =>
    it.kind === 'array' || it.kind === 'tuple' ? [{ ...from, it }] : [],
  )
  const bounds = boundsOf(one, 'minItems', 'maxItems')
  let min = bounds.min
  let max = Math.min(bounds.max, closedLength(one))
  let positions = 0
  for (const { it } of parts) {
    if (it.kind === 'array') {
      if (it.items.kind === 'never') max = 0
      continue
    }
    min = Math.max(min, it.minItems)
    positions = Math.max(positions, it.prefix.length)
    const closed = [...it.prefix, it.rest].findIndex(({ kind }) => kind === 'never')
    if (closed >= 0) max = Math.min(max, closed)
  }
  const shapesAt = (index: number): All =>
    parts.flatMap(({ it, side, world }) => {
      const shape = it.kind === 'array' ? it.items : (it.prefix[index] ?? it.rest)
      return saysNothing(shape) ? [] : [{ it: shape, side, world }]
    })
  const isUnique = max <= 1 || one.assertions.some(({ it }) => it.keyword === 'uniqueItems')
  return { min, max, positions, shapesAt, isUnique }
}

/** How long an array can be, where its `unevaluatedItems` takes no more. */
function closedLength({ assertions }: Case): number {
  const lengths = assertions.flatMap(({ it }) =>
    it.keyword === 'unevaluatedItems' &&
    it.shape.kind === 'never' &&
    it.known.every(({ contains }) => contains === undefined)
      ? [Math.max(0, ...it.known.map(({ count }) => count))]
      : [],
  )
  return Math.min(Infinity, ...lengths)
}

/** No more items than these are looked at, or made up, one by one. */
export const maxItems = 100

/** How many of the first items are of a kind. */
export const countItems = (length: number, holds: (index: number) => boolean): number =>
  Array.from({ length: Math.min(length, maxItems) }, (_, index) => index).filter(holds).length
