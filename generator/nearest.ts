import { distance } from 'fastest-levenshtein'

/** ' Did you mean "x"?' with the candidate that is most like the name, or '' when none is much like it. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const found = nearest(name, candidates)
  return found === undefined ? '' : ` Did you mean "${found}"?`
}

/** A longer text is no misspelling that a person made, and would be slow to compare. */
const maxLength = 300

/** The candidate with the fewest edits, at most two fifths of the name's length; case alone is half an edit. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  if (name === '' || name.length > maxLength) return undefined
  const limit = Math.max(1, Math.floor(name.length * 0.4))
  let best: string | undefined
  let fewest = limit + 1
  for (const candidate of candidates) {
    if (candidate === name || Math.abs(candidate.length - name.length) >= fewest) continue
    const edits = editsBetween(name, candidate)
    if (edits < fewest) {
      best = candidate
      fewest = edits
    }
  }
  return best
}

function editsBetween(name: string, candidate: string): number {
  const ignoringCase = distance(name.toLowerCase(), candidate.toLowerCase())
  return ignoringCase === 0 ? 0.5 : Math.max(ignoringCase, distance(name, candidate) / 2)
}
