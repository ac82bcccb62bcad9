import { pathOf } from '../json/pointer.js'
import type { Leaf, Texts } from './survey.js'

/** Where the messages of some topics say what they are. */
export type FoundTag = {
  readonly pointer: string
  readonly values: number
  /** How much of what differs between the messages of a topic it explains, from 0 to 1. */
  readonly share: number
  /** False where its name alone speaks for it. */
  readonly isSure: boolean
}

/** Whether a property is called as tags are. */
export const isTagName = (name: string): boolean =>
  /^@?(message|msg|event|notification|object|record|resource|update)?[_-]?(type|kind|event|action|entity)(_?name)?$/i.test(
    name,
  )

type Surveyed = { readonly title: string; readonly leaf: Leaf }

/**
 * The tag of each topic, by its title: the text whose few values part the shapes best. A topic whose messages have all one
 * shape has none, unless a property that is called as tags are is in the messages of all.
 */
export function tagsFor(
  topics: readonly Surveyed[],
  payload: string,
  shapes: readonly (readonly string[])[],
): ReadonlyMap<string, FoundTag> {
  const found = new Map<string, FoundTag>()
  let rest = topics
  while (rest.length > 0) {
    const best = bestOf(rest, payload, shapes, rest.length === topics.length)
    if (best === undefined) break
    for (const { title } of best.topics) found.set(title, best.tag)
    rest = rest.filter(({ title }) => !found.has(title))
  }
  return found
}

type Candidate = { readonly tag: FoundTag; readonly topics: readonly Surveyed[]; readonly rank: number }

/** Fewer bits than these may be chance. */
const fewestBits = 8
const leastShare = 0.3
/** A tag that some messages lack is one all the same. */
const leastCover = 0.9

function bestOf(
  topics: readonly Surveyed[],
  payload: string,
  shapes: readonly (readonly string[])[],
  isAll: boolean,
): Candidate | undefined {
  const pointers = new Set(topics.flatMap(({ leaf }) => [...leaf.texts.keys()]))
  const candidates = [...pointers]
    .filter((pointer) => pointer.startsWith(`${payload}/`))
    .sort()
    .flatMap((pointer) => candidateAt(pointer, topics, payload, shapes, isAll) ?? [])
  return candidates.reduce<Candidate | undefined>(
    (best, one) => (best === undefined || one.rank > best.rank ? one : best),
    undefined,
  )
}

function candidateAt(
  pointer: string,
  topics: readonly Surveyed[],
  payload: string,
  shapes: readonly (readonly string[])[],
  isAll: boolean,
): Candidate | undefined {
  const covered = topics.filter(({ leaf }) => isCovered(leaf, payload, leaf.texts.get(pointer)))
  if (covered.length === 0) return undefined
  const values = new Set(covered.flatMap(({ leaf }) => [...(leaf.texts.get(pointer)?.values?.keys() ?? [])]))
  const messages = sum(covered.map(({ leaf }) => leaf.messages))
  const whole = sum(topics.map(({ leaf }) => bits([leaf.shapes], shapes)))
  const explained = sum(covered.map(({ leaf }) => explainedBits(leaf, leaf.texts.get(pointer), shapes)))
  const share = whole === 0 ? 0 : explained / whole
  const within = sum(covered.map(({ leaf }) => bits([leaf.shapes], shapes)))
  const name = pathOf(pointer)?.at(-1) ?? ''
  const isNamed = isTagName(name)
  const isProven =
    explained >= leastShare * within && explained >= fewestBits && (isNamed || values.size * 2 <= messages)
  const isLikely = isNamed && isAll && covered.length === topics.length
  if (!isProven && !isLikely) return undefined
  const all = sum(topics.map(({ leaf }) => leaf.messages))
  const depth = (pathOf(pointer) ?? []).length
  const rank =
    share + (isNamed ? 0.3 : 0) + (0.3 * messages) / all - 0.03 * depth - (0.1 * values.size) / messages
  return { tag: { pointer, values: values.size, share, isSure: isProven }, topics: covered, rank }
}

/** Messages without a payload are of no use to anybody, and have no tag. */
const isCovered = ({ messages, objects }: Leaf, payload: string, texts: Texts | undefined): boolean =>
  texts?.values !== undefined && texts.messages >= (payload === '' ? messages : objects) * leastCover

/** What the values of a text tell about the shapes; what chance alone would tell is taken away. */
function explainedBits(leaf: Leaf, texts: Texts | undefined, shapes: readonly (readonly string[])[]): number {
  const groups = [...(texts?.values?.values() ?? [])]
  if (groups.length < 2) return 0
  const chance = (groups.length - 1) / (2 * Math.LN2)
  const before = bitsByFeature(leaf.shapes, shapes)
  const after = groups.map((group) => bitsByFeature(group, shapes))
  let gained = 0
  for (const [feature, all] of before)
    gained += Math.max(0, all - sum(after.map((one) => one.get(feature) ?? 0)) - chance)
  return gained
}

const bits = (
  groups: readonly ReadonlyMap<number, number>[],
  shapes: readonly (readonly string[])[],
): number => sum(groups.flatMap((group) => [...bitsByFeature(group, shapes).values()]))

/** Feature → how many bits it takes to say of each message whether it has it. */
function bitsByFeature(
  group: ReadonlyMap<number, number>,
  shapes: readonly (readonly string[])[],
): ReadonlyMap<string, number> {
  const messages = sum([...group.values()])
  const counts = new Map<string, number>()
  for (const [shape, count] of group)
    for (const feature of shapes[shape] ?? []) counts.set(feature, (counts.get(feature) ?? 0) + count)
  return new Map([...counts].map(([feature, count]) => [feature, messages * entropy(count / messages)]))
}

const entropy = (part: number): number =>
  part <= 0 || part >= 1 ? 0 : -part * Math.log2(part) - (1 - part) * Math.log2(1 - part)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
