import { pascalCase } from '../catalogue/declaration-names.js'
import { pathOf } from '../json/pointer.js'
import { byText } from '../problems/compare-texts.js'
import { alike, nearlyEqual } from './capture-shapes.js'
import { isTagName } from './found-tags.js'
import { becomeParameter, type Leaf, type Segment, type Survey } from './survey.js'

/** A topic that was found, with all that came on it. */
export type FoundTopic = {
  /** `/rooms/{roomId}/messages` */
  readonly title: string
  readonly segments: readonly FoundSegment[]
  readonly leaf: Leaf
}

/** A word of a topic, or a parameter of it. */
export type FoundSegment =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'parameter'; readonly name: string; readonly values: number }

/** So many words in one place that carry messages of like shape are values of a parameter; of numbers fewer do. */
const fewestWords = 4
const fewestNumbers = 2
/** Of words that the same words come after, as in `/stations/…/departures`, two do. */
const fewestWithin = 2

/** The topics of a survey, sorted; a segment that varies over messages of like shape is a parameter. */
export function topicsIn({ root, shapes }: Survey): readonly FoundTopic[] {
  settle(root, [], shapes)
  const found = [...leavesOf(root, [])].toSorted(byText(({ title }) => title))
  const kept = new Map<string, FoundTopic>()
  for (const one of found) {
    const other = kept.get(one.title.toLowerCase())
    if (other === undefined || one.leaf.messages > other.leaf.messages) kept.set(one.title.toLowerCase(), one)
  }
  // Of topics that differ only in case, which a catalogue does not tell apart, the one with most messages stays.
  return found.filter((one) => kept.get(one.title.toLowerCase()) === one)
}

function settle(place: Segment, above: readonly string[], shapes: Survey['shapes']): void {
  const names = newIn(place)
  const numbers = names.filter((name) => /\d/.test(name) && !/^v\d+(\.\d+)*$/i.test(name))
  mergeAlike(place, numbers, place.parameter === undefined ? fewestNumbers : 1, alike, shapes)
  const words = newIn(place)
  const fewest = goOnAlike(place, words) ? fewestWithin : Math.max(fewestWords, words.length * 0.75)
  if (above.length > 0) mergeAlike(place, words, fewest, nearlyEqual, shapes)
  avoidOverlap(place)
  for (const [name, child] of place.children) settle(child, [...above, name], shapes)
  if (place.parameter !== undefined) settle(place.parameter, [...above, '{}'], shapes)
}

/** The words under a segment that no topic of the catalogue has, sorted: only they may be values of a parameter. */
const newIn = ({ children }: Segment): readonly string[] =>
  [...children].flatMap(([name, { known }]) => (known === undefined ? [name] : [])).sort()

/** Whether the same comes after each of some words, and after no other. */
function goOnAlike(place: Segment, names: readonly string[]): boolean {
  const nexts = names.map((name) => [...(place.children.get(name)?.children.keys() ?? [])].sort().join('/'))
  return nexts.every((next) => next !== '' && next === nexts[0])
}

/** Those that are like the one that holds most become a parameter, if they are as many as asked for. */
function mergeAlike(
  place: Segment,
  names: readonly string[],
  fewest: number,
  areAlike: typeof alike,
  shapes: Survey['shapes'],
): void {
  if (names.length === 0 || names.length < fewest) return
  const features = new Map(names.map((name) => [name, featuresUnder(place.children.get(name), shapes)]))
  const model =
    place.parameter === undefined
      ? [...features.values()].reduce((most, one) => (one.size > most.size ? one : most))
      : featuresUnder(place.parameter, shapes)
  const members = names.filter((name) => areAlike(features.get(name) ?? new Set(), model))
  if (members.length >= fewest && !haveOwnTags(place, members)) becomeParameter(place, members)
}

/** What comes under a segment, whatever the topics are called. */
function featuresUnder(place: Segment | undefined, shapes: Survey['shapes']): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (one: Segment, depth: number): void => {
    for (const shape of one.leaf?.shapes.keys() ?? [])
      for (const feature of shapes[shape] ?? []) found.add(`${depth} ${feature}`)
    for (const child of one.children.values()) visit(child, depth + 1)
    if (one.parameter !== undefined) visit(one.parameter, depth + 1)
  }
  if (place !== undefined) visit(place, 0)
  return found
}

/** Whether a property such as `type` says something else on each: then they are topics of their own. */
function haveOwnTags(place: Segment, names: readonly string[]): boolean {
  const leaves = names.map((name) => leavesUnder(place.children.get(name)))
  const [first = []] = leaves
  return [...new Set(first.flatMap(({ texts }) => [...texts.keys()]))]
    .filter(isTagPointer)
    .some((pointer) => {
      const values = leaves.map(
        (own) => new Set(own.flatMap(({ texts }) => [...(texts.get(pointer)?.values?.keys() ?? [])])),
      )
      const all = values.flatMap((own) => [...own])
      const isEverywhere = values.every(({ size }) => size > 0)
      return isEverywhere && new Set(all).size === all.length && !all.some((one) => names.includes(one))
    })
}

const leavesUnder = (place: Segment | undefined): readonly Leaf[] =>
  place === undefined
    ? []
    : [
        ...(place.leaf === undefined ? [] : [place.leaf]),
        ...[...place.children.values(), place.parameter].flatMap(leavesUnder),
      ]

const isTagPointer = (pointer: string): boolean => isTagName(pathOf(pointer)?.at(-1) ?? '')

/** Two templates must not be able to match one channel: a word with parameters under it gives way to a parameter beside it. */
function avoidOverlap(place: Segment): void {
  if (place.parameter === undefined) return
  const isTemplate = (one: Segment): boolean =>
    one.parameter !== undefined || [...one.children.values()].some(isTemplate)
  const names = newIn(place).filter((name) => isTemplate(place.children.get(name) ?? place))
  becomeParameter(place, names)
}

function* leavesOf(place: Segment, segments: readonly FoundSegment[]): Generator<FoundTopic> {
  if (place.leaf !== undefined) {
    const title = segments.map((one) => `/${one.kind === 'word' ? one.text : `{${one.name}}`}`).join('')
    yield { title, segments, leaf: place.leaf }
  }
  for (const [text, child] of place.children) yield* leavesOf(child, [...segments, { kind: 'word', text }])
  if (place.parameter === undefined) return
  const { known } = place.parameter
  const name = known?.kind === 'parameter' ? known.name : parameterName(segments)
  yield* leavesOf(place.parameter, [
    ...segments,
    { kind: 'parameter', name, values: place.parameter.seen.size },
  ])
}

/** `/rooms/…` → `roomId` */
function parameterName(above: readonly FoundSegment[]): string {
  const last = above.at(-1)
  const plain = last?.kind === 'word' ? last.text.normalize('NFD').replaceAll(/\p{M}/gu, '') : ''
  const word = pascalCase(plain).replaceAll(/[^A-Za-z\d]/g, '')
  const one = word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1')
  const name = /^[A-Za-z]/.test(one) ? `${one.charAt(0).toLowerCase()}${one.slice(1)}Id` : 'id'
  const taken = above.flatMap((segment) => (segment.kind === 'parameter' ? [segment.name] : []))
  let free = name
  for (let number = 2; taken.includes(free); number++) free = `${name}${number}`
  return free
}

/** Finds the topic that a channel belongs to: a word beats a parameter. */
export function finderOf(topics: readonly FoundTopic[]): (path: readonly string[]) => FoundTopic | undefined {
  const root: Way = { words: new Map() }
  for (const topic of topics) {
    let way = root
    for (const one of topic.segments) way = wayTo(way, one)
    way.topic = topic
  }
  const find = (way: Way | undefined, path: readonly string[], index: number): FoundTopic | undefined => {
    const text = path[index]
    if (way === undefined) return undefined
    if (text === undefined) return way.topic
    return find(way.words.get(text), path, index + 1) ?? find(way.parameter, path, index + 1)
  }
  return (path) => find(root, path, 0)
}

type Way = { readonly words: Map<string, Way>; parameter?: Way; topic?: FoundTopic }

function wayTo(way: Way, one: FoundSegment): Way {
  if (one.kind === 'parameter') {
    way.parameter ??= { words: new Map() }
    return way.parameter
  }
  const known = way.words.get(one.text) ?? { words: new Map() }
  way.words.set(one.text, known)
  return known
}
