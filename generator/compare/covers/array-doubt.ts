import type { Shape } from '../../shape/shape.js'
import { itemsOf } from './array-items.js'
import type { Case } from './cases.js'
import { type Ask, doubt, firstDoubt, inWhole, type Maybe } from './doubt.js'
import { arrayWith } from './samples.js'
import type { From } from './side.js'

/** Whether all arrays of a case have what another asks of their items. */
export function arraysDoubt(ask: Ask, one: Case, target: Case): Maybe {
  const items = itemsOf(one)
  return firstDoubt(target.parts, ({ it, side }) => {
    if (it.kind !== 'array' && it.kind !== 'tuple') return undefined
    const from = (shape: Shape): From<Shape> => ({ it: shape, side, world: 'valid' })
    if (it.kind === 'tuple' && it.minItems > items.min)
      return doubt('too few items', [arrayWith(one, new Map())])
    const prefix = it.kind === 'tuple' ? it.prefix : []
    const rest = it.kind === 'tuple' ? it.rest : it.items
    const positions = Math.min(Math.max(prefix.length, items.positions) + 1, items.max)
    return firstDoubt(
      Array.from({ length: positions }, (_, index) => index),
      (index) => itemDoubt(ask.doubtOf(items.shapesAt(index), from(prefix[index] ?? rest)), index, one),
    )
  })
}

/** A doubt of an item is one of the array. */
export const itemDoubt = (found: Maybe, index: number, one: Case): Maybe =>
  inWhole(found, (value) => arrayWith(one, new Map([[index, value]])))
