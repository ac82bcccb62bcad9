/** What tells examples apart, for people: `StatusChange · Ringing`; of one alone, nothing. */
export function labelsOf(examples: readonly unknown[]): readonly string[] {
  if (examples.length < 2) return examples.map(() => '')
  const leaves = examples.map((example) => new Map(leavesOf(example, '', 0)))
  const names = new Set(leaves.flatMap((map) => [...map.keys()]))
  const telling = [...names].filter((name) => new Set(leaves.map((map) => map.get(name))).size > 1)
  return leaves.map((map, index) => {
    const values = telling.flatMap((name) => map.get(name) ?? [])
    return values.slice(0, 2).join(' · ') || `example ${index + 1}`
  })
}

const deepest = 4

/** Short words only: identifiers and texts tell a person nothing. Those at the top come first. */
function leavesOf(value: unknown, path: string, depth: number): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return /^[A-Z][A-Za-z]{1,24}$/.test(value) ? [[path, value]] : []
  if (typeof value !== 'object' || value === null || depth === deepest) return []
  const entries = Object.entries(value).map(([key, inner]) => leavesOf(inner, `${path}/${key}`, depth + 1))
  return entries.toSorted((a, b) => depthOf(a) - depthOf(b)).flat()
}

const depthOf = (leaves: readonly (readonly [string, string])[]): number =>
  Math.min(...leaves.map(([path]) => path.split('/').length))
