import type { Match, Templates } from './pattern.js'

/** Templates of one number of segments with their parameters at the same places. */
interface Group {
  readonly isParameter: readonly boolean[]
  /** By their text with `{}` for each parameter. */
  readonly topics: Map<string, string>
}

const PARAMETER: RegExp = /^\{.+\}$/

/** The channel of a topic with its parameters put in. Throws a `TypeError` for what cannot be one segment. */
export function channelOf(topic: string, params: Readonly<Record<string, unknown>>): string {
  return topic.replace(/\{(.+?)\}/g, (_, name: string) => {
    const value = Object.hasOwn(Object(params), name) ? params[name] : undefined
    if (typeof value === 'string' && /^[^/*]+$/.test(value)) return value
    throw new TypeError(
      `"${name}" of "${topic}" must be a text that is not empty and has no "/" and no "*" in it.`,
    )
  })
}

/**
 * Reads the names of a catalogue's templates (`/rooms/{roomId}`) and wildcard entries (`/rooms/**`). To find
 * one takes time in the length of the channel, whatever their number: they are looked up by their plain
 * segments.
 */
export function createTemplates(names: readonly string[]): Templates {
  const groups = new Map<number, Group[]>()
  const entries = new Map<string, string>()
  let deepest = 0
  for (const name of names) {
    const segments = name.split('/')
    if (isWildcard(segments.at(-1))) {
      entries.set(name, name)
      deepest = Math.max(deepest, segments.length)
    } else add(groups, name, segments)
  }

  function findTemplate(segments: readonly string[]): Match | undefined {
    for (const { isParameter, topics } of groups.get(segments.length) ?? []) {
      const topic = topics.get(keyOf(segments, isParameter))
      if (topic !== undefined) return { topic, params: paramsOf(topic, segments) }
    }
    return undefined
  }

  function findEntry(channel: string, segments: readonly string[]): Match | undefined {
    let stem = '/'
    for (let depth = 1; depth < segments.length && depth < deepest; depth++) {
      const topic =
        entries.get(`${stem}**`) ?? (depth === segments.length - 1 ? entries.get(`${stem}*`) : undefined)
      if (topic !== undefined) return { topic, params: { '*': channel.slice(stem.length) } }
      stem += `${segments[depth]}/`
    }
    return undefined
  }

  return {
    find(channel) {
      const segments = channel.split('/')
      // What the protocol says of itself is no topic, and an empty segment nobody's name.
      if (segments[0] !== '' || segments[1] === 'meta' || segments.indexOf('', 1) > 0) return undefined
      return findTemplate(segments) ?? findEntry(channel, segments)
    },
    reaches,
    channelOf: ({ topic, params }) =>
      topic
        .split('/')
        .map((segment) => (PARAMETER.test(segment) ? params[segment.slice(1, -1)] : segment))
        .join('/')
        .replace(/\*\*?$/, () => params['*'] ?? ''),
  }
}

function add(groups: Map<number, Group[]>, name: string, segments: readonly string[]): void {
  const isParameter = segments.map((segment) => PARAMETER.test(segment))
  const ofLength = groups.get(segments.length) ?? []
  groups.set(segments.length, ofLength)
  let group = ofLength.find((one) => one.isParameter.every((is, index) => is === isParameter[index]))
  if (!group) {
    group = { isParameter, topics: new Map() }
    ofLength.push(group)
  }
  group.topics.set(keyOf(segments, isParameter), name)
}

const keyOf = (segments: readonly string[], isParameter: readonly boolean[]): string => {
  let key = ''
  for (let index = 1; index < segments.length; index++)
    key += `/${isParameter[index] ? '{}' : segments[index]}`
  return key
}

function paramsOf(topic: string, segments: readonly string[]): Readonly<Record<string, string>> {
  const params: Record<string, string> = {}
  topic.split('/').forEach((name, index) => {
    const value = segments[index]
    if (PARAMETER.test(name) && value !== undefined) params[name.slice(1, -1)] = value
  })
  return params
}

/**
 * Whether two names of topics or patterns can both match one channel, segment by segment: a parameter is any
 * one, `*` one, `**` one or more.
 */
export function reaches(pattern: string, topic: string): boolean {
  const [a, b] = [pattern.split('/'), topic.split('/')]
  for (let index = 1; ; index++) {
    const [left, right] = [a[index], b[index]]
    if (left === undefined || right === undefined) return left === right
    if (left === '**' || right === '**') return true
    const isAny = [left, right].some((segment) => segment === '*' || PARAMETER.test(segment))
    if (!isAny && left !== right) return false
  }
}

const isWildcard = (segment: string | undefined): boolean => segment === '*' || segment === '**'
