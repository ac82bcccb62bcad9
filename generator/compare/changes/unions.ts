import type { Shape } from '../../shape/shape.js'
import type { Change } from '../change.js'
import { canonicalShape } from '../covers/canonical-shape.js'
import { assertionChanges } from './assertions.js'
import { type At, changedTo, type Inside, placeIn, unionOf } from './at.js'
import { inWordsWithTag, keyOf, labelOf, shareTag } from './tags.js'

/** Members that are alike, or that the same value tells apart, are compared; the others came or went. */
export function unionChanges(
  inside: Inside,
  at: At,
  old: readonly Shape[],
  next: readonly Shape[],
): readonly Change[] {
  const left = [...next]
  const pairs: (readonly [Shape, Shape])[] = []
  const gone: Shape[] = []
  const take = (member: Shape, same: (other: Shape) => boolean): boolean => {
    const index = left.findIndex(same)
    const found = left[index]
    if (!found) return false
    left.splice(index, 1)
    pairs.push([member, found])
    return true
  }
  const unmatched = old.filter(
    (member) => !take(member, (other) => canonicalShape(member) === canonicalShape(other)),
  )
  for (const member of unmatched) {
    const key = keyOf(inside, member)
    const isSame = (other: Shape): boolean => key !== undefined && keyOf(inside, other) === key
    if (!take(member, isSame) && !take(member, (other) => shareTag(inside, member, other))) gone.push(member)
  }
  const isExclusive = at.old.kind === 'union' && at.old.exclusive
  const exclusive = next.length > 1 && at.next.kind === 'union' ? at.next.exclusive : isExclusive
  const hybrid = (members: readonly Shape[], how: boolean): Shape => ({
    ...at.old,
    ...unionOf(members, { origin: at.old.origin, exclusive: how }),
    assertions: at.old.kind === 'union' ? at.old.assertions : [],
  })
  return [
    ...gone.map((member) =>
      changedTo(
        'alternative-removed',
        at,
        hybrid(
          old.filter((one) => one !== member),
          isExclusive,
        ),
        `It can no longer be ${inWordsWithTag(inside, member)}.`,
        { place: placeIn('old', member) },
      ),
    ),
    ...left.map((member) =>
      changedTo(
        'alternative-added',
        at,
        hybrid([...old, member], exclusive),
        `It can now also be ${inWordsWithTag(inside, member)}.`,
        { place: placeIn('new', member) },
      ),
    ),
    ...(at.old.kind === 'union' && at.next.kind === 'union' && isExclusive !== exclusive
      ? [
          exclusive
            ? changedTo(
                'constraint-added',
                at,
                hybrid(old, true),
                'No more than one alternative may match now.',
              )
            : changedTo(
                'constraint-removed',
                at,
                hybrid(old, false),
                'More than one alternative may match now.',
              ),
        ]
      : []),
    ...pairs.flatMap(([one, other], index) =>
      inside.compare({
        path: `${at.path}${labelOf(inside, one, index, pairs)}`,
        old: one,
        next: other,
      }),
    ),
    ...assertionChanges(at),
  ]
}
