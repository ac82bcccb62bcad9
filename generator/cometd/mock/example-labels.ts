/** What tells examples apart, for people, each another: `StatusChange · Ringing`; of one alone, nothing. */
export function labelsOf(examples: readonly unknown[]): readonly string[] {
  if (examples.length < 2) return examples.map(() => '')
  const leaves = examples.map((example) => new Map(leavesOf(example, '', 0)))
  const names = new Set(leaves.flatMap((map) => [...map.keys()]))
  const telling = [...names].filter((name) => new Set(leaves.map((map) => map.get(name))).size > 1)
  const valuesOf = leaves.map((map) => telling.flatMap((name) => map.get(name) ?? []))
  const attempts = lengths.map((length) => valuesOf.map((values) => values.slice(0, length).join(' · ')))
  return examples.map((_, index) => {
    const label = attempts.map((labels) => labels[index] ?? '').find((one, at) => isAlone(one, attempts[at]))
    const [shortest] = attempts
    return label ?? [shortest?.[index], `example ${index + 1}`].filter((part) => part).join(' · ')
  })
}

/** How many words a label has: as few as it needs. */
const lengths: readonly number[] = [2, 3, 4]

const isAlone = (label: string, labels: readonly string[] = []): boolean =>
  label !== '' && labels.filter((other) => other === label).length === 1

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
