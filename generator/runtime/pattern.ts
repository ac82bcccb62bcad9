/** A legal pattern: whole segments, a wildcard only as the last of them. Servers take others and never deliver. */
const LEGAL: RegExp = /^(?:\/[^/*]+)*\/(?:[^/*]+|\*\*?)$/

/** A segment that is the name of a parameter, for which nobody has put in a value. */
const PARAMETER: RegExp = /\/\{[^/]*\}(?:\/|$)/

/** Whether Bayeux gives a topic or pattern a meaning: `/a/b`, `/a/*`, `/a/**`. */
export function isLegalPattern(pattern: string): boolean {
  return LEGAL.test(pattern) && !PARAMETER.test(pattern)
}

/**
 * Whether a legal pattern covers a topic: `/a/*` exactly one more segment, `/a/**` one or more, never `/a`
 * itself.
 */
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

/** Whether a channel is the protocol's own, and so no topic: `/meta/connect`. */
export function isMeta(channel: string): boolean {
  return channel.startsWith('/meta/')
}

/** Whether what a pattern brings is delivered without a subscription, which a server would refuse: `/service/chat`. */
export function isService(pattern: string): boolean {
  return pattern.startsWith('/service/')
}

/** A topic that a channel matches, and what stands in its parameters. */
export interface Match {
  readonly topic: string
  readonly params: Readonly<Record<string, string>>
}

/**
 * The topics of a catalogue that match more than their own name; a catalogue of plain ones ships without this
 * module.
 */
export interface Templates {
  /** Finds the template, or else the wildcard entry, of a channel. */
  find(channel: string): Match | undefined
  /** Whether a pattern can bring what is published to a topic. */
  reaches(pattern: string, topic: string): boolean
  /** The channel of a match: the topic with its parameters put in. */
  channelOf(match: Match): string
}
