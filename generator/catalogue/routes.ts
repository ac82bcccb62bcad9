import type { Templates } from '../runtime/pattern.js'
import { createTemplates } from '../runtime/templates.js'
import type { Catalogue, Parameter, Topic } from './catalogue-model.js'
import { canMeet, isWildcardEntry, rest } from './topic-name.js'

/** All that the router is told of a catalogue but for its message types. What a plain catalogue does not need is left out. */
export function routesOf(catalogue: Catalogue): Routes {
  const { manifest, topics } = catalogue
  const { payload, tag, topic } = manifest
  const own = topics.filter((one) => one.tag !== undefined && one.tag !== tag)
  const templates = templatesOf(catalogue)
  return {
    payload,
    ...(tag && { tag }),
    topic,
    topics: Object.fromEntries(topics.map(({ name, messageTypes }) => [name, messageTypes])),
    ...(own.length > 0 && { tags: Object.fromEntries(own.map((one) => [one.name, one.tag ?? []])) }),
    ...(templates && { templates }),
  }
}

export type Routes = {
  readonly payload: readonly string[]
  readonly tag?: readonly string[]
  readonly topic: readonly string[]
  readonly topics: { readonly [topic: string]: readonly string[] }
  readonly tags?: { readonly [topic: string]: readonly string[] }
  readonly templates?: Templates
}

/** Whether a catalogue has topics with parameters or wildcard entries. */
export const hasTemplates = ({ topics }: Pick<Catalogue, 'topics'>): boolean =>
  topics.some(({ parameters }) => parameters.length > 0)

/** The topics with parameters and the wildcard entries; undefined where there are none. */
export function templatesOf({ topics }: Pick<Catalogue, 'topics'>): Templates | undefined {
  const names = topics.filter(({ parameters }) => parameters.length > 0).map(({ name }) => name)
  return names.length > 0 ? createTemplates(names) : undefined
}

/** Finds the topic of a catalogue that a channel belongs to. */
export function topicFinder(catalogue: Pick<Catalogue, 'topics'>): (channel: string) => Topic | undefined {
  const topics = new Map(catalogue.topics.map((topic) => [topic.name, topic]))
  const templates = templatesOf(catalogue)
  return (channel) => topics.get(channel) ?? topics.get(templates?.find(channel)?.topic ?? '')
}

/** A channel that belongs to a topic of a catalogue, and to no other: the topic itself, or its template with made-up parameters. */
export function channelIn(topic: Topic, { topics }: Pick<Catalogue, 'topics'>): string {
  const { name, parameters } = topic
  if (parameters.length === 0) return name
  const { channelOf } = createTemplates([name])
  const guesses = parameters.map((one) => guessesFor(one, name))
  const most = Math.max(...guesses.map(({ length }) => length))
  const channels = Array.from({ length: most }, (_, turn) => {
    const params = parameters.map((one, index) => {
      const own = guesses[index] ?? []
      return [one.name, own[turn % own.length] ?? '1'] as const
    })
    return channelOf({ topic: name, params: Object.fromEntries(params) })
  })
  return (
    channels.find((channel) => !topics.some((other) => comesBefore(other, topic, channel))) ??
    channels[0] ??
    name
  )
}

/** Whether a channel is rather another topic's: a plain one comes before a template, and that before a wildcard entry. */
function comesBefore(other: Topic, topic: Topic, channel: string): boolean {
  if (other.parameters.length === 0) return other.name === channel
  return isWildcardEntry(topic.name) && !isWildcardEntry(other.name) && canMeet(other.name, channel)
}

/** Values that a parameter may have, as far as a few guesses can tell. */
function guessesFor({ name, pattern, values }: Parameter, topic: string): readonly string[] {
  const usual = name === rest ? ['any', ...(topic.endsWith('/**') ? ['any/any'] : [])] : [name]
  const fitting = [...usual, '1', '1_2', 'a1'].filter(
    (guess) => pattern === undefined || new RegExp(pattern, 'u').test(guess),
  )
  const guesses = [...values, ...fitting]
  return guesses.length > 0 ? guesses : ['1']
}

/** Every place where the catalogue's messages have their tag. */
export function tagsOf({ manifest, topics }: Catalogue): readonly (readonly string[])[] {
  const tags = [manifest.tag, ...topics.map(({ tag }) => tag)].filter((tag) => tag !== undefined)
  return [...new Map(tags.map((tag) => [JSON.stringify(tag), tag])).values()]
}
