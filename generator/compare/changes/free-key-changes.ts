import { saysNothing } from '../../shape/openness.js'
import type { ObjectShape } from '../../shape/shape.js'
import type { Change, ChangeId } from '../change.js'
import { type At, type Inside, placeIn } from './at.js'

/** What changed of the keys that an object does not name. */
export function freeKeyChanges(
  inside: Inside,
  at: At,
  old: ObjectShape,
  next: ObjectShape,
): readonly Change[] {
  const { path } = at
  const made = (
    id: ChangeId,
    hybrid: ObjectShape,
    message: string,
    more: Partial<Change> = {},
  ): readonly Change[] => [
    { id, path, place: placeIn('new', next), message, pair: { old, next: hybrid }, whole: at, ...more },
  ]
  const patterns = new Map(next.patterns.map(({ pattern, shape }) => [pattern, shape]))
  const own = new Set(old.patterns.map(({ pattern }) => pattern))
  const samePatterns =
    old.patterns.length === next.patterns.length && [...patterns.keys()].every((pattern) => own.has(pattern))
  const changedPatterns = samePatterns
    ? old.patterns.flatMap(({ pattern, shape }) => {
        const other = patterns.get(pattern)
        return other ? inside.compare({ path: `${path}[/${pattern}/]`, old: shape, next: other }) : []
      })
    : made('free-keys-changed', { ...old, patterns: next.patterns }, 'The patterns of its keys changed.')
  const [before, after] = [old.additional, next.additional]
  const hybrid = { ...old, additional: after }
  if (before.kind === 'never' && after.kind !== 'never')
    return [
      ...changedPatterns,
      ...made('object-opened', hybrid, 'It now allows undocumented keys.', { isAddition: true }),
    ]
  if (before.kind !== 'never' && after.kind === 'never')
    return [...changedPatterns, ...made('object-closed', hybrid, 'It no longer allows undocumented keys.')]
  if (before.kind === 'never') return changedPatterns
  if (saysNothing(before) !== saysNothing(after))
    return [
      ...changedPatterns,
      ...made('free-keys-changed', hybrid, 'The schema of its undocumented keys changed.'),
    ]
  return [...changedPatterns, ...inside.compare({ path: `${path}[key]`, old: before, next: after })]
}
