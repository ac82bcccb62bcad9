import { type Finding, kindOf, maxKinds } from './finding.js'

export type DetailOptions = {
  /** The first finding of each kind is shown in its lines. */
  readonly frames: boolean
  /** Of each kind only the first finding is shown, and where the second one stands. */
  readonly folds: boolean
}

/** How much is told of one finding. */
export type Detail = { readonly places: boolean; readonly frame: boolean }

/** More kinds of findings than this are told without their lines. */
const maxFramed = 1_000

/** Tells how much is to be told of one finding after the other; they must come in the order of the report. */
export function detailFor({ frames, folds }: DetailOptions): (finding: Finding) => Detail {
  if (!frames && !folds) return () => ({ places: true, frame: false })
  const counts = new Map<string, number>()
  return (finding) => {
    const kind = kindOf(finding)
    const earlier = counts.get(kind) ?? 0
    if (earlier === 1 || (earlier === 0 && counts.size < maxKinds)) counts.set(kind, earlier + 1)
    return { places: !folds || earlier < 2, frame: frames && earlier === 0 && counts.size <= maxFramed }
  }
}
