import type { Position } from '../problems/problem.js'

/**
 * Turns offsets in a text into lines and columns; `\n`, `\r\n` and a lone `\r` each end a line. The lines are looked for
 * when the first position is asked for: most texts have no problem.
 */
export function positionsIn(text: string): (offset: number) => Position {
  let starts: readonly number[] | undefined
  return (offset) => {
    starts ??= lineStarts(text)
    const index = lastAtOrBefore(starts, offset)
    return { line: index + 1, column: offset - (starts[index] ?? 0) + 1 }
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length)
  return starts
}

/** Where the greatest number that is no greater than `wanted` stands in a sorted list. */
function lastAtOrBefore(sorted: readonly number[], wanted: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((sorted[middle] ?? 0) <= wanted) low = middle
    else high = middle - 1
  }
  return low
}
