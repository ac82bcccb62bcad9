import { canonical } from '../../json/canonical.js'
import type { Json } from '../../json/value.js'
import type { Shape } from '../../shape/shape.js'
import { fewValues } from '../../shape/values.js'
import type { Change } from '../change.js'
import { type At, changed, changedTo } from './at.js'
import { withMembers } from './wholes.js'

/** What changed of a list of values. Undefined where one of the two is no list of values. */
export function listChanges(at: At): readonly Change[] | undefined {
  const { old, next } = at
  const [before, after] = [listOf(old), listOf(next)]
  if (!before || !after) return isOpening(at)
  if (
    before.values.length === 1 &&
    after.values.length === 1 &&
    canonical(before.values[0] ?? null) !== canonical(after.values[0] ?? null) &&
    !before.isOpen &&
    !after.isOpen
  ) {
    return [
      changed(
        'type-changed',
        at,
        `The value changed from ${JSON.stringify(before.values[0])} to ${JSON.stringify(after.values[0])}.`,
      ),
    ]
  }
  const has = (values: readonly Json[], value: Json): boolean =>
    values.some((one) => canonical(one) === canonical(value))
  const added = after.values.filter((value) => !has(before.values, value))
  const removed = before.values.filter((value) => !has(after.values, value))
  const closed = (values: readonly Json[]): Shape =>
    withMembers(
      { kind: 'union', origin: old.origin, assertions: [], exclusive: false, members: [] },
      values.map((value) => ({ kind: 'literal', value, origin: old.origin, assertions: [] })),
    )
  const grown = (values: readonly Json[]): Shape => (before.isOpen ? old : closed(values))
  return [
    ...removed.map((value) =>
      changedTo(
        'enum-value-removed',
        at,
        grown(before.values.filter((one) => one !== value)),
        `The value ${JSON.stringify(value)} was removed.`,
        { old: JSON.stringify(value), isGone: !before.isOpen },
      ),
    ),
    ...added.map((value) =>
      changedTo(
        'enum-value-added',
        at,
        grown([...before.values, value]),
        `The value ${JSON.stringify(value)} was added.`,
        { next: JSON.stringify(value), isGrowth: true, isAddition: true },
      ),
    ),
    ...(!before.isOpen && after.isOpen
      ? [
          changed('enum-opened', at, 'The list now allows other values.', {
            isGrowth: true,
            isAddition: true,
          }),
        ]
      : []),
    ...(before.isOpen && !after.isOpen
      ? [changed('enum-closed', at, 'The list no longer allows other values.')]
      : []),
  ]
}

/** A list against its base type alone: `'A' | 'B'` -> `string`. */
function isOpening(at: At): readonly Change[] | undefined {
  const [before, after] = [listOf(at.old), listOf(at.next)]
  const isBase = (shape: Shape, values: readonly Json[]): boolean =>
    shape.assertions.length === 0 &&
    values.every((value) => typeof value === (shape.kind === 'integer' ? 'number' : shape.kind))
  if (before && isBase(at.next, before.values)) {
    const message = 'The list of values was removed: every value of its type is allowed.'
    return before.isOpen
      ? [changed('enum-opened', at, message)]
      : [changed('enum-opened', at, message, { isGrowth: true, isAddition: true })]
  }
  if (after && isBase(at.old, after.values))
    return [
      changed(
        after.isOpen ? 'enum-opened' : 'enum-closed',
        at,
        after.isOpen ? 'Some of its values are now listed.' : 'Only listed values are now allowed.',
      ),
    ]
  return undefined
}

function listOf(shape: Shape): { readonly values: readonly Json[]; readonly isOpen: boolean } | undefined {
  if (shape.kind === 'openList') return { values: shape.values, isOpen: true }
  const values = closedList(shape)
  return values && { values, isOpen: false }
}

/** The values of a list that is closed; undefined where it is none. */
export function closedList(shape: Shape): readonly Json[] | undefined {
  const rulesSomeOut = ({ assertions }: Shape): boolean => assertions.length > 0
  if (shape.kind === 'union' && [shape, ...shape.members].some(rulesSomeOut)) return undefined
  return fewValues(shape)
}
