import type { Shape } from '../../shape/shape.js'
import type { Change } from '../change.js'
import { type At, changed, type Inside, wordsOnly } from './at.js'

/** What changed of the items of an array. */
export function arrayChanges(inside: Inside, at: At): readonly Change[] {
  const { path, old, next } = at
  if (old.kind === 'array' && next.kind === 'array')
    return inside.compare({ path: `${path}[]`, old: old.items, next: next.items })
  if (
    old.kind === 'tuple' &&
    next.kind === 'tuple' &&
    old.prefix.length === next.prefix.length &&
    old.rest.kind === next.rest.kind &&
    old.minItems === next.minItems
  ) {
    return [
      ...old.prefix.flatMap((item, index) => {
        const other = next.prefix[index]
        return other ? inside.compare({ path: `${path}[${index}]`, old: item, next: other }) : []
      }),
      ...(old.rest.kind === 'never'
        ? []
        : inside.compare({ path: `${path}[]`, old: old.rest, next: next.rest })),
    ]
  }
  const positions = Math.max(...[old, next].map((one) => (one.kind === 'tuple' ? one.prefix.length : 0)))
  return [
    changed('items-changed', at, 'The order, number or type of its items changed.'),
    ...Array.from({ length: positions + 1 }, (_, index) => index).flatMap((index) => {
      const [before, after] = [itemAt(old, index), itemAt(next, index)]
      const way = `${path}[${index < positions ? index : ''}]`
      return before && after ? wordsOnly(inside.compare({ path: way, old: before, next: after })) : []
    }),
  ]
}

const itemAt = (shape: Shape, index: number): Shape | undefined =>
  shape.kind === 'tuple'
    ? (shape.prefix[index] ?? shape.rest)
    : shape.kind === 'array'
      ? shape.items
      : undefined
