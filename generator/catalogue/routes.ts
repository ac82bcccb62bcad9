import type { Templates } from '../runtime/pattern.js'
import { createTemplates } from '../runtime/templates.js'
import type { Catalogue, Topic } from './catalogue.js'

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

/** Every place where the catalogue's messages have their tag. */
export function tagsOf({ manifest, topics }: Catalogue): readonly (readonly string[])[] {
  const tags = [manifest.tag, ...topics.map(({ tag }) => tag)].filter((tag) => tag !== undefined)
  return [...new Map(tags.map((tag) => [JSON.stringify(tag), tag])).values()]
}
