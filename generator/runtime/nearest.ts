/** A longer text is no misspelling that a person made, and would be slow to compare. */
const maxLength = 300

/** Names that differ in more are two names, however long they are. */
const maxEdits = 6

/**
 * The candidate with the fewest edits: at most three tenths of the name's length, and never more than six.
 * Two letters that changed places are one edit; case alone is half an edit.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  if (name === '' || name.length > maxLength) return undefined
  const limit = Math.min(maxEdits, Math.max(1, Math.floor(name.length * 0.3)))
  let best: string | undefined
  let fewest = limit + 0.5
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

/** How many letters to add, drop, change, or swap with their neighbours; three rows at a time. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const [above = 0, diagonal = 0, left = 0] = [row[j], row[j - 1], next[j - 1]]
      const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
      next.push(Math.min(above + 1, left + 1, diagonal + change, swapped))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
