import type { Shape } from '../../shape/shape.js'
import type { Version } from '../both.js'
import type { Change } from '../change.js'
import { assertionChanges } from './assertion-changes.js'
import type { At, Inside } from './at.js'
import { objectChanges } from './object-changes.js'
import { unionChanges } from './union-changes.js'
import { asOneObject, asUnion, partsOf } from './wholes.js'

/** What changed where one is an intersection. Undefined where its parts make neither one object nor one union. */
export const intersectionChanges = (inside: Inside, at: At): readonly Change[] | undefined =>
  partChanges(inside, at) ?? distributedChanges(inside, at)

/**
 * What both take from the same named shape is compared there; the rest part by part, or as the one object that all parts
 * make. Undefined where they make none.
 */
function partChanges(inside: Inside, at: At): readonly Change[] | undefined {
  const nameOfReference = (shape: Shape, version: Version): string | undefined =>
    shape.kind === 'reference' && shape.assertions.length === 0 ? version.nameOf(shape.target) : undefined
  const before = partsOf(at.old).map((part) => ({ part, name: nameOfReference(part, inside.both.old) }))
  const after = partsOf(at.next).map((part) => ({ part, name: nameOfReference(part, inside.both.next) }))
  const shared = new Set(
    before.flatMap(({ name }) =>
      name !== undefined && after.some((one) => one.name === name) ? [name] : [],
    ),
  )
  const rest = (parts: typeof before): readonly Shape[] =>
    parts.filter(({ name }) => name === undefined || !shared.has(name)).map(({ part }) => part)
  const [olds, news] = [rest(before), rest(after)]
  const [one, other] = [olds[0], news[0]]
  const asserted = assertionChanges(at)
  if (olds.length === 0 && news.length === 0) return asserted
  if (olds.length === 1 && news.length === 1 && one && other)
    return [...inside.compare({ path: at.path, old: one, next: other }), ...asserted]
  const [all, allNew] = [asOneObject(inside, partsOf(at.old)), asOneObject(inside, partsOf(at.next))]
  return (
    all && allNew && [...objectChanges(inside, { ...at, old: all, next: allNew }, all, allNew), ...asserted]
  )
}

/** A union among the parts is a union of wholes: `A & (B | C)` → `A & B | A & C`. */
function distributedChanges(inside: Inside, at: At): readonly Change[] | undefined {
  const [old, next] = [asUnion(inside, at.old), asUnion(inside, at.next)]
  return old && next && unionChanges(inside, { ...at, old, next }, old.members, next.members)
}
