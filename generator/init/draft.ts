import { allEventsName, languageTypes, nameFault, pascalCase } from '../catalogue/declaration-names.js'
import { packageFunctions } from '../catalogue/package-names.js'
import { pathOf, pointerOf } from '../json/pointer.js'
import { textAt } from '../json/value-at.js'
import { alike } from './capture-shapes.js'
import { type FoundTag, tagsFor } from './found-tags.js'
import { type FoundTopic, finderOf, topicsIn } from './found-topics.js'
import { merged, type Sketch, Sketcher, withFreeKeys } from './sketch.js'
import { type Survey, segmentsOf } from './survey.js'

/** A catalogue as captures suggest it. */
export type Draft = {
  /** `/data`, or empty where messages have nothing there. */
  readonly payload: string
  readonly topics: readonly DraftTopic[]
  readonly types: readonly DraftType[]
}

export type DraftTopic = Pick<FoundTopic, 'title' | 'segments'> & {
  readonly messages: number
  /** How many shapes its messages have. */
  readonly shapes: number
  readonly tag: FoundTag | undefined
  /** The titles of its message types, sorted. */
  readonly types: readonly string[]
}

export type DraftType = {
  readonly title: string
  /** Undefined where its topic decides. */
  readonly tag: { readonly path: readonly string[]; readonly values: readonly string[] } | undefined
  readonly topics: readonly string[]
  readonly sketch: Sketch
}

/** What was found out about the topics, before the messages are looked at once more. */
export type Plan = {
  readonly payload: string
  readonly topics: readonly FoundTopic[]
  readonly tags: ReadonlyMap<string, FoundTag>
}

/** More message types than these are not told apart. */
const maxTypes = 2_000

/** What a survey comes to. */
export function planOf(survey: Survey): Plan {
  const topics = topicsIn(survey)
  const messages = topics.reduce((sum, { leaf }) => sum + leaf.messages, 0)
  const objects = topics.reduce((sum, { leaf }) => sum + leaf.objects, 0)
  const payload = objects * 5 >= messages * 4 ? '/data' : ''
  return { payload, topics, tags: tagsFor(topics, payload, survey.shapes) }
}

/** A second look at the same captures: what the messages of each type hold. */
export class Drafter {
  /** How many messages lack the tag of their topic, or hold no object where the payload is. */
  withoutTag = 0
  /** How many messages came on no topic that was found, or are of one type too many. */
  beyond = 0
  readonly #plan: Plan
  readonly #topicOf: (message: unknown) => string | undefined
  readonly #sketcher = new Sketcher()
  readonly #found = new Map<string, Found>()

  /** `topicOf` gives the title of a message's topic; without it, that is found among those of the plan. */
  constructor(plan: Plan, topicOf: (message: unknown) => string | undefined = titleFinder(plan.topics)) {
    this.#plan = plan
    this.#topicOf = topicOf
  }

  /** Whether something was too deep, or too much, to be described. */
  get isCut(): boolean {
    return this.#sketcher.isCut
  }

  add(message: unknown): void {
    const topic = this.#topicOf(message)
    if (topic === undefined) {
      this.beyond += 1
      return
    }
    const tag = this.#plan.tags.get(topic)
    const place = tag && pathOf(tag.pointer)
    const value = place && textAt(message, place)
    if (place !== undefined && (value === undefined || value === '')) {
      this.withoutTag += 1
      return
    }
    const key = JSON.stringify([topic, value])
    const known = this.#found.get(key)
    if (known === undefined && this.#found.size >= maxTypes) {
      this.beyond += 1
      return
    }
    const found = known ?? { topic, tag: place, value, sketch: this.#sketcher.make() }
    this.#found.set(key, found)
    this.#sketcher.learn(found.sketch, message)
  }

  /** What was found; no type is called as one of `taken`. */
  draft(taken: readonly string[] = []): Draft {
    const { payload, topics, tags } = this.#plan
    const types = titled(sharedTypes([...this.#found.values()].toSorted(byTopicAndValue)), taken)
    return {
      payload,
      types,
      topics: topics.flatMap(({ title, segments, leaf }) => {
        const own = types.filter((type) => type.topics.includes(title)).map((type) => type.title)
        if (own.length === 0) return []
        return [
          {
            title,
            segments,
            messages: leaf.messages,
            shapes: leaf.shapes.size,
            tag: tags.get(title),
            types: own.sort(),
          },
        ]
      }),
    }
  }
}

/** Messages without a topic have none. */
function titleFinder(topics: readonly FoundTopic[]): (message: unknown) => string | undefined {
  const find = finderOf(topics)
  return (message) => find(segmentsOf(textAt(message, ['channel']) ?? '') ?? [])?.title
}

type Found = {
  readonly topic: string
  readonly tag: readonly string[] | undefined
  readonly value: string | undefined
  readonly sketch: Sketch
}

const byTopicAndValue = (a: Found, b: Found): number =>
  a.topic === b.topic ? compare(a.value ?? '', b.value ?? '') : compare(a.topic, b.topic)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

type Untitled = Omit<DraftType, 'title'>

/**
 * The same value on several topics is one type where its messages are of like shape, apart from what all messages with that
 * tag have; so are two spellings of it.
 */
function sharedTypes(found: readonly Found[]): readonly Untitled[] {
  const features = new Map(found.map((one) => [one, featuresOf(one.sketch)]))
  const everywhere = new Map<string, ReadonlySet<string>>()
  for (const one of found) {
    const [place, own] = [JSON.stringify(one.tag), features.get(one) ?? new Set<string>()]
    everywhere.set(place, common(everywhere.get(place) ?? own, own))
  }
  const byValue = new Map<string, { readonly found: Found[]; features: ReadonlySet<string> }[]>()
  for (const one of found) {
    const { topic, tag, value } = one
    const key = JSON.stringify(value === undefined ? [topic] : [tag, pascalCase(value) || value])
    const types = byValue.get(key) ?? []
    byValue.set(key, types)
    const own = less(features.get(one) ?? new Set(), everywhere.get(JSON.stringify(tag)) ?? new Set())
    const same = types.find((type) => alike(type.features, own, 0.5))
    if (same === undefined) types.push({ found: [one], features: own })
    else {
      same.found.push(one)
      same.features = new Set([...same.features, ...own])
    }
  }
  return [...byValue.values()].flat().flatMap(({ found: [first, ...others] }) => {
    if (first === undefined) return []
    const all = [first, ...others]
    const values = new Set(all.flatMap(({ value }) => (value === undefined ? [] : [value])))
    const sketch = others.reduce((sum, one) => merged(sum, one.sketch), first.sketch)
    return [
      {
        tag: first.tag && { path: first.tag, values: [...values].sort() },
        topics: [...new Set(all.map(({ topic }) => topic))],
        sketch: withFreeKeys(sketch, first.tag),
      },
    ]
  })
}

const common = (set: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...set].filter((one) => other.has(one)))

const less = (set: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...set].filter((one) => !other.has(one)))

/** The properties of a sketch with their types, as `outlineOf` names those of a message. */
function featuresOf(sketch: Sketch): ReadonlySet<string> {
  const features = new Set<string>()
  const visit = ({ properties, types }: Sketch, path: readonly string[]): void => {
    for (const type of types) if (type !== 'null') features.add(`${pointerOf(path)} ${type}`)
    if (path.length < 8) for (const [name, inner] of properties) visit(inner, [...path, name])
  }
  visit(sketch, [])
  return features
}

/** Gives each type a name that TypeScript takes, and that no other has. */
function titled(types: readonly Untitled[], others: readonly string[]): readonly DraftType[] {
  const taken = new Set(
    [...packageFunctions, ...languageTypes, allEventsName, ...others].map((name) => name.toLowerCase()),
  )
  const uses = new Map<string, number>()
  for (const { tag } of types)
    for (const value of tag?.values ?? []) uses.set(value, (uses.get(value) ?? 0) + 1)
  return types.map((type) => {
    const isShared = type.tag?.values.some((value) => (uses.get(value) ?? 0) > 1) === true
    const free = namesFor(type, isShared).find(
      (name) => nameFault(name) === undefined && !taken.has(name.toLowerCase()) && !isOfTopics(name),
    )
    let title = free ?? 'Message1'
    for (let number = 2; taken.has(title.toLowerCase()); number++) title = `${free ?? 'Message'}${number}`
    for (const name of [title, `is${title}`, `validate${title}`, `${title}Schema`, `${title}Data`])
      taken.add(name.toLowerCase())
    return { ...type, title }
  })
}

/** The events of a topic are called so. */
const isOfTopics = (name: string): boolean => name.endsWith('Events')

/** What a type may be called, best first: by its tag, and where another has the same or that is taken by its topic, too. */
function namesFor({ tag, topics: [topic = ''] }: Untitled, isShared: boolean): readonly string[] {
  const words = topic.split('/').filter((text) => text !== '' && !text.startsWith('{'))
  const places = words.map((_, index) => pascalCase(words.slice(-1 - index).join(' ')))
  const own = [...(tag?.values ?? []), ...(tag?.values.slice(0, 1).map(pascalCase) ?? [])]
  const last = own.at(-1) ?? ''
  return [
    ...(isShared ? [] : own),
    ...places.map((place) => place + last),
    ...places.map((place) => `${place}${last}Message`),
    `${last}Message`,
  ]
}
