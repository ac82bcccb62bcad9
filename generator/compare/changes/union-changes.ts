import type { Shape, UnionShape } from '../../shape/shape.js'
import type { Change } from '../change.js'
import { canonicalShape } from '../covers/canonical-shape.js'
import { assertionChanges } from './assertion-changes.js'
import { type At, changedTo, type Inside, placeIn } from './at.js'
import { inWordsWithTag, keyOf, labelOf, shareTag } from './member-tags.js'
import { withMembers } from './wholes.js'

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
  const base: UnionShape =
    at.old.kind === 'union'
      ? at.old
      : { kind: 'union', origin: at.old.origin, assertions: [], members: [at.old], exclusive: false }
  const isExclusive = next.length > 1 && at.next.kind === 'union' ? at.next.exclusive : base.exclusive
  return [
    ...gone.map((member) =>
      changedTo(
        'alternative-removed',
        at,
        withMembers(
          base,
          base.members.filter((one) => one !== member),
        ),
        `It can no longer be ${inWordsWithTag(inside, member)}.`,
        { place: placeIn('old', member) },
      ),
    ),
    ...left.map((member) =>
      changedTo(
        'alternative-added',
        at,
        { ...base, members: [...base.members, member], exclusive: isExclusive },
        `It can now also be ${inWordsWithTag(inside, member)}.`,
        { place: placeIn('new', member) },
      ),
    ),
    ...(at.old.kind === 'union' && at.next.kind === 'union' && base.exclusive !== isExclusive
      ? [
          changedTo(
            isExclusive ? 'constraint-added' : 'constraint-removed',
            at,
            { ...base, exclusive: isExclusive },
            isExclusive ? 'Now exactly one alternative must match.' : 'Several alternatives may match now.',
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
