/**
 * Channels of a topic: one for each set of other topics that match it too. A parameter is any one segment, `*` is one, `**` is one
 * or more.
 */
export function channelsOf(topic: string, others: readonly string[]): readonly string[] {
  const [own, all] = [segmentsOf(topic), [topic, ...others].map(segmentsOf)]
  // One segment more than anybody names: there `**` is alone.
  const longest = all.reduce((most, { length }) => Math.max(most, length), 0) + 1
  return [...new Set(all.flatMap((other) => commonChannels(own, other, longest)))]
}

type Segments = readonly (string | undefined)[]

function commonChannels(some: Segments, others: Segments, longest: number): readonly string[] {
  return Array.from({ length: longest }, (_, index) => index + 1).flatMap((length) => {
    const [here, there] = [ofLength(some, length), ofLength(others, length)]
    if (!here || !there) return []
    const isApart = here.some((segment, index) => {
      const opposite = there[index]
      return segment !== undefined && opposite !== undefined && segment !== opposite
    })
    return isApart
      ? []
      : [`/${here.map((segment, index) => segment ?? there[index] ?? `any${index}`).join('/')}`]
  })
}

/** The segments of a topic; undefined for any one, `**` for any number from one. */
const segmentsOf = (topic: string): Segments =>
  topic
    .split('/')
    .slice(1)
    .map((segment) => (segment === '*' || /^\{.+\}$/.test(segment) ? undefined : segment))

function ofLength(segments: Segments, length: number): Segments | undefined {
  if (segments.at(-1) !== '**') return segments.length === length ? segments : undefined
  const stem = segments.slice(0, -1)
  return stem.length < length
    ? [...stem, ...Array.from({ length: length - stem.length }, () => undefined)]
    : undefined
}
