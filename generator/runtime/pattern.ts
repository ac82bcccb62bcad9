/** A legal pattern: whole segments, a wildcard only as the last of them. Servers take others and never deliver. */
const LEGAL: RegExp = /^(?:\/[^/*]+)*\/(?:[^/*]+|\*\*?)$/

/** Whether Bayeux gives a topic or pattern a meaning: `/a/b`, `/a/*`, `/a/**`. */
export function isLegalPattern(pattern: string): boolean {
  return LEGAL.test(pattern)
}

/** Whether a legal pattern covers a topic: `/a/*` exactly one more segment, `/a/**` one or more, never `/a` itself. */
export function covers(pattern: string, topic: string): boolean {
  const [stem, wildcard] = splitWildcard(pattern)
  if (wildcard === '') return topic === pattern
  const rest = topic.slice(stem.length)
  return topic.startsWith(stem) && rest !== '' && (wildcard === '**' || !rest.includes('/'))
}

/** `/a/**` → `/a/` and `**`; a plain topic has no wildcard. */
export function splitWildcard(pattern: string): readonly [stem: string, wildcard: string] {
  const end = pattern.lastIndexOf('/') + 1
  const last = pattern.slice(end)
  return last === '*' || last === '**' ? [pattern.slice(0, end), last] : [pattern, '']
}
