import { isMeta } from '../runtime/pattern.js'
import { reaches } from '../runtime/templates.js'
import { shortened } from './declaration-names.js'

// The names of topics: plain ones (`/a/b`), templates with whole segments as parameters (`/rooms/{roomId}`, as CometD's
// `ChannelId` has them), and wildcard entries (`/rooms/**`), which take what no other topic does.

/** Why a text cannot be the name of a topic, or undefined when it can. */
export function topicFault(name: string): string | undefined {
  const fault = (text: string): string => `"${shortened(name)}" is not a valid topic name: ${text}.`
  if (!/^(\/[^/\s]+)+$/.test(name)) return fault('it must look like "/a/b"')
  if (isMeta(`${name}/`))
    return fault('names in "/meta" are reserved for the protocol (Bayeux 1.0, section 2.2)')
  const segments = segmentsOf(name)
  const parameters = segments.flatMap((segment) => parameterIn(segment) ?? [])
  const plain = segments.filter((segment) => parameterIn(segment) === undefined)
  if (plain.some((segment) => /[{}]/.test(segment)))
    return fault(
      'a parameter is a whole segment, such as "/rooms/{roomId}", and its name begins with a letter',
    )
  if (
    plain.some(
      (segment, index) => segment.includes('*') && !(index === plain.length - 1 && isWildcard(segment)),
    )
  )
    return fault('a wildcard ("*" or "**") may only be the whole last segment')
  if (parameters.length > 0 && isWildcardEntry(name)) return fault('a template cannot end in a wildcard')
  return new Set(parameters).size < parameters.length ? fault('two parameters have the same name') : undefined
}

export const segmentsOf = (topic: string): readonly string[] => topic.split('/').slice(1)

/** `{roomId}` → `roomId`; undefined for any other segment. */
export const parameterIn = (segment: string): string | undefined => /^\{([A-Za-z]\w*)\}$/.exec(segment)?.[1]

const isWildcard = (segment: string | undefined): boolean => segment === '*' || segment === '**'

/** Whether a topic takes what no other one does: `/rooms/**`. */
export const isWildcardEntry = (topic: string): boolean => isWildcard(segmentsOf(topic).at(-1))

/** The names of what stands in the segments of a channel: `*` in a wildcard entry. */
export const parametersOf = (topic: string): readonly string[] =>
  isWildcardEntry(topic) ? [rest] : segmentsOf(topic).flatMap((segment) => parameterIn(segment) ?? [])

/** The parameter of a wildcard entry. */
export const rest = '*'

/** What to subscribe to for all channels of a topic: of a template the wildcard that covers it. */
export function patternOver(topic: string): string {
  const segments = segmentsOf(topic)
  const first = segments.findIndex((segment) => parameterIn(segment) !== undefined)
  if (first < 0) return topic
  return `/${[...segments.slice(0, first), first === segments.length - 1 ? '*' : '**'].join('/')}`
}

/** Whether two names of topics or patterns can both match one channel. */
export const canMeet: (one: string, other: string) => boolean = reaches
