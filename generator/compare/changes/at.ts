import type { Shape } from '../../shape/shape.js'
import type { Both } from '../both.js'
import type { Change, ChangeId, Place } from '../change.js'

/** Two shapes that are compared, and the way to them in words a reader knows: `Call.state`. */
export type At = { readonly path: string; readonly old: Shape; readonly next: Shape }

/** What the comparison of one kind of shape asks about the shapes inside. */
export type Inside = {
  readonly both: Both
  readonly compare: (at: At) => readonly Change[]
  /** A shape with its references followed, as far as they stand alone. */
  readonly opened: (shape: Shape) => Shape
}

export const placeIn = (side: Place['side'], { origin }: Shape): Place => ({ side, origin })

/** Of several changes those of which no value is concerned. */
export const wordsOnly = (changes: readonly Change[]): readonly Change[] =>
  changes.filter(({ pair }) => pair === undefined)

/** A change from one shape to the other. */
export const changed = (id: ChangeId, at: At, message: string, more: Partial<Change> = {}): Change =>
  changedTo(id, at, at.next, message, more)

/** A change from the old shape to one that differs from it by this change alone. */
export const changedTo = (
  id: ChangeId,
  at: At,
  hybrid: Shape,
  message: string,
  more: Partial<Change> = {},
): Change => ({
  id,
  path: at.path,
  place: placeIn('new', at.next),
  message,
  pair: { old: at.old, next: hybrid },
  whole: at,
  ...more,
})
