import type { Change, ChangeId } from '../change.js'
import { type At, placeIn } from './at.js'

/** What changed of the words about a shape: no value is concerned. */
export function annotationChanges(at: At): readonly Change[] {
  const { old, next, path } = at
  const made = (id: ChangeId, message: string): Change => ({ id, path, place: placeIn('new', next), message })
  const changes: Change[] = []
  if (old.personal && !next.personal)
    changes.push(
      made('personal-removed', 'It is no longer marked as personal data: "scrub" will not mask it.'),
    )
  if (!old.personal && next.personal)
    changes.push(made('personal-added', 'It is now marked as personal data.'))
  if (!old.deprecated && next.deprecated) changes.push(made('deprecated', 'It is now deprecated.'))
  if (old.deprecated && !next.deprecated) changes.push(made('undeprecated', 'It is no longer deprecated.'))
  if (old.source !== next.source && old.source !== undefined && next.source !== undefined)
    changes.push({
      ...made('source-changed', `Its source changed from "${old.source}" to "${next.source}".`),
      old: old.source,
      next: next.source,
    })
  return changes
}
