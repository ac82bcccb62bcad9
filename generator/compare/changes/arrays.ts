import type { Change } from '../change.js'
import { type At, changed, type Inside } from './at.js'

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
  return [changed('items-changed', at, 'Its items changed.')]
}
