import { type Finding, kindOf, maxKinds } from './finding.js'

export type DetailOptions = {
  /** The first finding of each kind is shown in its lines. */
  readonly frames: boolean
  /** Of each kind only the first finding is shown, and where the second one stands. */
  readonly folds: boolean
}

/** How much is told of one finding: its places, its lines, or only that there is one more of its kind. */
export type Detail = 'places' | 'lines' | 'count'

/** More kinds of findings than this are told without their lines. */
const maxFramed = 1_000

/** Tells how much is to be told of one finding after the other; they must come in the order of the report. */
export function detailFor({ frames, folds }: DetailOptions): (finding: Finding) => Detail {
  if (!frames && !folds) return () => 'places'
  const counts = new Map<string, number>()
  return (finding) => {
    const kind = kindOf(finding)
    const earlier = counts.get(kind) ?? 0
    if (earlier === 1 || (earlier === 0 && counts.size < maxKinds)) counts.set(kind, earlier + 1)
    if (folds && earlier > 1) return 'count'
    return frames && earlier === 0 && counts.size <= maxFramed ? 'lines' : 'places'
  }
}
