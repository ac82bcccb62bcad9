import { isMeta, type Match, type Templates } from './pattern.js'

/** Templates of one number of segments with their parameters at the same places. */
interface Group {
  /** Which segments are parameters, counted from 0. */
  readonly places: readonly number[]
  /** By their plain segments; with the names of their parameters. */
  readonly topics: Map<string, readonly [topic: string, names: readonly string[]]>
}

const PARAMETER: RegExp = /^\{.+\}$/

/** The channel of a topic with its parameters put in. Throws a `TypeError` for what cannot be one segment. */
export function channelOf(topic: string, params: Readonly<Record<string, unknown>>): string {
  return topic.replace(/\{(.+?)\}/g, (_, name: string) => {
    const value = Object.hasOwn(Object(params), name) ? params[name] : undefined
    if (typeof value === 'string' && /^[^/*]+$/.test(value)) return value
    throw new TypeError(
      `"${name}" of "${topic}" must be a string that is not empty and has no "/" and no "*" in it.`,
    )
  })
}

/**
 * Reads the names of a catalogue's templates (`/rooms/{roomId}`) and wildcard entries (`/rooms/**`). To find one takes time
 * in the length of the channel, whatever their number: they are looked up by their plain segments.
 */
export function createTemplates(names: readonly string[]): Templates {
  const groups = new Map<number, Group[]>()
  const entries = new Set<string>()
  let deepest = 0
  for (const name of names) {
    const slashes = slashesIn(name)
    if (name.endsWith('*')) {
      entries.add(name)
      deepest = Math.max(deepest, slashes.length)
    } else add(groups, name, slashes)
  }

  function findTemplate(channel: string, slashes: readonly number[]): Match | undefined {
    for (const { places, topics } of groups.get(slashes.length) ?? []) {
      const found = topics.get(plainOf(channel, slashes, places))
      if (!found) continue
      const [topic, parameters] = found
      const params: Record<string, string> = {}
      for (let index = 0; index < parameters.length; index++)
        params[parameters[index] ?? ''] = segmentAt(channel, slashes, places[index] ?? 0)
      return { topic, params }
    }
    return undefined
  }

  function findEntry(channel: string, slashes: readonly number[]): Match | undefined {
    for (let depth = 0; depth < slashes.length && depth < deepest; depth++) {
      const stem = channel.slice(0, (slashes[depth] ?? 0) + 1)
      const isLast = depth === slashes.length - 1
      const topic = [`${stem}**`, `${stem}*`].find(
        (name, index) => (index === 0 || isLast) && entries.has(name),
      )
      if (topic !== undefined) return { topic, params: { '*': channel.slice(stem.length) } }
    }
    return undefined
  }

  return {
    find(channel) {
      const slashes = slashesIn(channel)
      // What the protocol says of itself is no topic, and an empty segment nobody's name.
      if (slashes[0] !== 0 || isMeta(channel) || hasEmptySegment(channel, slashes)) return undefined
      return findTemplate(channel, slashes) ?? findEntry(channel, slashes)
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

function add(groups: Map<number, Group[]>, name: string, slashes: readonly number[]): void {
  const segments = name.split('/').slice(1)
  const places = segments.flatMap((segment, index) => (PARAMETER.test(segment) ? [index] : []))
  const ofLength = groups.get(slashes.length) ?? []
  groups.set(slashes.length, ofLength)
  let group = ofLength.find((one) => one.places.join() === places.join())
  if (!group) {
    group = { places, topics: new Map() }
    ofLength.push(group)
  }
  const parameters = places.map((place) => segments[place]?.slice(1, -1) ?? '')
  group.topics.set(plainOf(name, slashes, places), [name, parameters])
}

/** A channel without the segments at some places. */
function plainOf(channel: string, slashes: readonly number[], places: readonly number[]): string {
  let plain = ''
  let from = 0
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? 0
    plain += channel.slice(from, (slashes[place] ?? 0) + 1)
    from = slashes[place + 1] ?? channel.length
  }
  return plain + channel.slice(from)
}

const segmentAt = (channel: string, slashes: readonly number[], place: number): string =>
  channel.slice((slashes[place] ?? 0) + 1, slashes[place + 1] ?? channel.length)

function slashesIn(text: string): readonly number[] {
  const slashes: number[] = []
  for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) slashes.push(at)
  return slashes
}

function hasEmptySegment(channel: string, slashes: readonly number[]): boolean {
  for (let index = 1; index < slashes.length; index++)
    if (slashes[index] === (slashes[index - 1] ?? 0) + 1) return true
  return channel.endsWith('/')
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
