/** The candidate that takes the fewest edits to reach, or undefined if none is near. */
export function nearest(text, candidates) {
  let best;
  let least = text.length / 2;
  for (const candidate of candidates) {
    const edits = distance(text, candidate);
    if (edits >= least)
      continue;
    least = edits;
    best = candidate;
  }
  return best;
}
/** Levenshtein's edit distance, one row at a time. */
function distance(a, b) {
  let row = [...b, ''].map((_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const [above = 0, diagonal = 0, left = 0] = [row[j + 1], row[j], next[j]];
      next.push(Math.min(above + 1, left + 1, diagonal + (a[i] === b[j] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
