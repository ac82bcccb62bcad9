import type { Catalogue, Topic } from '../../catalogue/catalogue-model.js'
import { topicFinder } from '../../catalogue/routes.js'
import { pointerOf } from '../../json/pointer.js'
import { isTopicFile } from '../../schema/folder.js'
import type { Both, Version } from '../both.js'
import type { Change, Place, Wire } from '../change.js'
import { channelsOf } from './channels.js'
import type { Renames } from './message-type-changes.js'
import { pairsOf } from './renamed-pairs.js'
import type { Routers, Sent } from './routers.js'
import { moved } from './routing-changes.js'

/** Topics that came, went or were renamed, and what each carries. */
export function topicChanges(both: Both, renames: Renames, routers: Routers): readonly Change[] {
  const { old, next } = both
  const [before, after] = [topicsIn(old), topicsIn(next)]
  const claims = claimsIn(both)
  const gone = [...before.values()].filter(({ name }) => !after.has(name))
  const come = [...after.values()].filter(({ name }) => !before.has(name))
  const pairs = renamedTopics(gone, come, renames)
  const [oldNames, newNames] = [0, 1].map((index) => new Set(pairs.map((pair) => pair[index]?.name)))
  const lost = (removed: Topic | undefined, added: Topic | undefined): Wire => {
    const [out, into] = [removed && claims(removed, old, next), added && claims(added, next, old)]
    return routers.lost(
      [...(out?.own ?? []), ...(into?.others ?? [])],
      [...(into?.own ?? []), ...(out?.others ?? [])],
    )
  }
  return [
    ...pairs.map(
      ([from, to]): Change => ({
        id: 'topic-renamed',
        path: from.name,
        place: topicPlace('new', to.name, next.catalogue),
        message: `The topic "${from.name}" was renamed to "${to.name}".`,
        old: from.name,
        next: to.name,
        isGone: true,
        wire: lost(from, to),
        reaches: { messageTypes: to.messageTypes, topics: [from.name, to.name].sort() },
      }),
    ),
    ...gone
      .filter(({ name }) => !oldNames?.has(name))
      .map(
        (topic): Change => ({
          id: 'topic-removed',
          path: topic.name,
          place: topicPlace('old', topic.name, old.catalogue),
          message: `The topic "${topic.name}" was removed.`,
          isGone: true,
          wire: lost(topic, undefined),
          reaches: reachOf(topic),
        }),
      ),
    ...come
      .filter(({ name }) => !newNames?.has(name))
      .map(
        (topic): Change => ({
          id: 'topic-added',
          path: topic.name,
          place: topicPlace('new', topic.name, next.catalogue),
          message: `The topic "${topic.name}" was added.`,
          isAddition: true,
          wire: lost(undefined, topic),
          reaches: reachOf(topic),
        }),
      ),
    ...[...before.values()].flatMap((topic) => {
      const other = after.get(topic.name)
      return other ? changesOfOne(topic, other, both, renames, routers) : []
    }),
  ]
}

/** Topics that match the same channels come first, then those that carry the same message types. */
function renamedTopics(
  gone: readonly Topic[],
  come: readonly Topic[],
  renames: Renames,
): readonly (readonly [Topic, Topic])[] {
  const carried = ({ messageTypes }: Topic, side: 'old' | 'new'): string =>
    messageTypes
      .map((name) => (side === 'old' ? (renames.get(name) ?? name) : name))
      .sort()
      .join()
  const alike = pairsOf(gone, come, (topic, side) =>
    JSON.stringify([topic.name.replace(/\{.+?\}/g, '{}'), carried(topic, side)]),
  )
  const told = new Set(alike.flat())
  const left = (topics: readonly Topic[]): readonly Topic[] => topics.filter((topic) => !told.has(topic))
  return [...alike, ...pairsOf(left(gone), left(come), carried)]
}

type Claims = { readonly own: readonly Sent[]; readonly others: readonly Sent[] }

/**
 * What is sent on the channels of a topic that only one side has: its own messages that the other side may not expect there, and
 * those that the other side expects on the same channels.
 */
function claimsIn({ old, next }: Both): (topic: Topic, here: Version, there: Version) => Claims {
  const names = [...new Set([old, next].flatMap(({ catalogue }) => catalogue.topics.map(({ name }) => name)))]
  const patterns = names.filter((name) => /[*{]/.test(name))
  const finders = new Map([old, next].map((version) => [version, topicFinder(version.catalogue)]))
  return (topic, here, there) => {
    const channels = channelsOf(topic.name, topic.parameters.length > 0 ? names : patterns)
    const ways = channels
      .filter((channel) => finders.get(here)?.(channel)?.name === topic.name)
      .map((channel) => ({ channel, other: finders.get(there)?.(channel) }))
    const onlyIn = (one: Topic, other: Topic | undefined): readonly string[] =>
      one.messageTypes.filter(
        (name) => !other?.messageTypes.includes(name) || one.tag?.join() !== other.tag?.join(),
      )
    return {
      own: ways.flatMap(({ channel, other }) =>
        onlyIn(topic, other).map((type) => ({ from: here, type, channel })),
      ),
      others: ways.flatMap(({ channel, other }) =>
        other ? onlyIn(other, topic).map((type) => ({ from: there, type, channel })) : [],
      ),
    }
  }
}

/** What one topic carries, and where its messages have their tag. */
function changesOfOne(
  topic: Topic,
  other: Topic,
  { old, next }: Both,
  renames: Renames,
  routers: Routers,
): readonly Change[] {
  const place = topicPlace('new', topic.name, next.catalogue)
  const reaches = (name: string): ReturnType<typeof reachOf> => ({
    messageTypes: [name],
    topics: [topic.name],
  })
  const [channel] = channelsOf(topic.name, [])
  const sent = (from: Version, names: readonly string[]): readonly Sent[] =>
    names.map((type) => ({ from, type, channel }))
  const newNames = new Set(
    topic.messageTypes.flatMap((name) => {
      const renamed = renames.get(name)
      return renamed !== undefined && other.messageTypes.includes(renamed) ? [renamed] : []
    }),
  )
  const isRenamed = (name: string): boolean => newNames.has(renames.get(name) ?? '')
  const [own, now] = [topic.tag && pointerOf(topic.tag), other.tag && pointerOf(other.tag)]
  const isRetagged = own !== now && (isOwnTag(topic, old.catalogue) || isOwnTag(other, next.catalogue))
  return [
    ...(isRetagged
      ? [
          {
            id: 'topic-tag-changed',
            path: topic.name,
            place,
            message: moved('The tag of its messages', own, now),
            ...(own === undefined ? {} : { old: own }),
            ...(now === undefined ? {} : { next: now }),
            wire: routers.lost(sent(old, topic.messageTypes), sent(next, other.messageTypes)),
            reaches: reachOf(other),
          } satisfies Change,
        ]
      : []),
    ...topic.messageTypes
      .filter((name) => !other.messageTypes.includes(name) && !isRenamed(name))
      .map(
        (name): Change => ({
          id: 'topic-message-type-removed',
          path: topic.name,
          place,
          message: `It no longer carries "${name}".`,
          old: name,
          isGone: true,
          wire: routers.lost(sent(old, [name]), []),
          reaches: reaches(name),
        }),
      ),
    ...other.messageTypes
      .filter((name) => !topic.messageTypes.includes(name) && !newNames.has(name))
      .map(
        (name): Change => ({
          id: 'topic-message-type-added',
          path: topic.name,
          place,
          message: `It now carries "${name}".`,
          next: name,
          isGrowth: true,
          isAddition: true,
          wire: routers.lost([], sent(next, [name])),
          reaches: reaches(name),
        }),
      ),
  ]
}

/** Whether a topic has a tag of its own, in place of its catalogue's: where that changes, it is told of the catalogue. */
const isOwnTag = ({ tag }: Topic, { manifest }: Catalogue): boolean => tag?.join() !== manifest.tag?.join()

const topicsIn = ({ catalogue }: Version): ReadonlyMap<string, Topic> =>
  new Map(catalogue.topics.map((topic) => [topic.name, topic]))

const reachOf = ({ name, messageTypes }: Topic): NonNullable<Change['reaches']> => ({
  messageTypes,
  topics: [name],
})

/** The file that has a topic's name as its title. */
function topicPlace(side: Place['side'], name: string, { files }: Catalogue): Place {
  const title = `"title": ${JSON.stringify(name)}`
  const topics = files.filter(({ path }) => isTopicFile(path))
  const file = topics.find(({ text }) => text.includes(title)) ?? topics[0]
  return { side, origin: { file: file?.path ?? '', pointer: '' } }
}
