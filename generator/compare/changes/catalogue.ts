import type { Catalogue, MessageType, Topic } from '../../catalogue/catalogue.js'
import { pointerOf } from '../../json/pointer.js'
import type { Origin } from '../../problems/problem.js'
import { isTopicFile, manifestFile } from '../../schema/folder.js'
import type { Change, Place } from '../change.js'

/** What changed of topics, of message types, and of how a message is routed. */
export function catalogueChanges(old: Catalogue, next: Catalogue): readonly Change[] {
  const manifest: Origin = { file: manifestFile, pointer: '' }
  const routing = (['payload', 'tag', 'topic'] as const).flatMap((key): readonly Change[] => {
    const [one, other] = [old.manifest[key], next.manifest[key]]
    const [before, after] = [one && pointerOf(one), other && pointerOf(other)]
    if (before === after) return []
    return [
      {
        id: 'routing-changed',
        path: key,
        place: { side: 'new', origin: { ...manifest, pointer: `/${key}` } },
        message: `The ${key} of a message moved from ${placeText(before)} to ${placeText(after)}.`,
        ...(before === undefined ? {} : { old: before }),
        ...(after === undefined ? {} : { next: after }),
      },
    ]
  })
  return [...routing, ...typeChanges(old, next), ...topicChanges(old, next)]
}

const placeText = (pointer: string | undefined): string =>
  pointer === undefined ? 'the topic alone' : `"${pointer}"`

function typeChanges(old: Catalogue, next: Catalogue): readonly Change[] {
  const before = new Map(old.messageTypes.map((type) => [type.name, type]))
  const after = new Map(next.messageTypes.map((type) => [type.name, type]))
  const at = (side: Place['side'], { id }: MessageType): Place => ({
    side,
    origin: { file: id.split('#')[0] ?? id, pointer: '' },
  })
  return [
    ...[...before.values()].flatMap((type): readonly Change[] => {
      const other = after.get(type.name)
      if (!other)
        return [
          {
            id: 'message-type-removed',
            path: type.name,
            place: at('old', type),
            message: `The message type "${type.name}" was removed.`,
            isGone: true,
          },
        ]
      const spelling = (
        id: 'tag-spelling-added' | 'tag-spelling-removed',
        tag: string,
        verb: string,
      ): Change => ({
        id,
        path: type.name,
        place: at('new', other),
        message: `The spelling "${tag}" of its tag was ${verb}.`,
      })
      return [
        ...type.tags
          .filter((tag) => !other.tags.includes(tag))
          .map((tag) => spelling('tag-spelling-removed', tag, 'removed')),
        ...other.tags
          .filter((tag) => !type.tags.includes(tag))
          .map((tag) => spelling('tag-spelling-added', tag, 'added')),
      ]
    }),
    ...[...after.values()]
      .filter(({ name }) => !before.has(name))
      .map(
        (type): Change => ({
          id: 'message-type-added',
          path: type.name,
          place: at('new', type),
          message: `The message type "${type.name}" was added.`,
          isAddition: true,
        }),
      ),
  ]
}

function topicChanges(old: Catalogue, next: Catalogue): readonly Change[] {
  const before = new Map(old.topics.map((topic) => [topic.name, topic]))
  const after = new Map(next.topics.map((topic) => [topic.name, topic]))
  const place = (side: Place['side'], name: string): Place => ({
    side,
    origin: { file: topicFile(side === 'old' ? old : next, name), pointer: '' },
  })
  return [
    ...[...before.values()].flatMap((topic): readonly Change[] => {
      const other = after.get(topic.name)
      if (!other)
        return [
          {
            id: 'topic-removed',
            path: topic.name,
            place: place('old', topic.name),
            message: `The topic "${topic.name}" was removed.`,
            isGone: true,
          },
        ]
      const [own, now] = [topic.tag && pointerOf(topic.tag), other.tag && pointerOf(other.tag)]
      const isRetagged = own !== now && (isOwnTag(topic, old) || isOwnTag(other, next))
      return [
        ...(isRetagged
          ? [
              {
                id: 'topic-tag-changed',
                path: topic.name,
                place: place('new', topic.name),
                message: `The tag of its messages moved from ${placeText(own)} to ${placeText(now)}.`,
                ...(own === undefined ? {} : { old: own }),
                ...(now === undefined ? {} : { next: now }),
              } satisfies Change,
            ]
          : []),
        ...topic.messageTypes
          .filter((name) => !other.messageTypes.includes(name))
          .map(
            (name): Change => ({
              id: 'topic-message-type-removed',
              path: topic.name,
              place: place('new', topic.name),
              message: `It no longer carries "${name}".`,
              old: name,
              isGone: true,
            }),
          ),
        ...other.messageTypes
          .filter((name) => !topic.messageTypes.includes(name))
          .map(
            (name): Change => ({
              id: 'topic-message-type-added',
              path: topic.name,
              place: place('new', topic.name),
              message: `It now carries "${name}".`,
              next: name,
              isGrowth: true,
              isAddition: true,
            }),
          ),
      ]
    }),
    ...[...after.keys()]
      .filter((name) => !before.has(name))
      .map(
        (name): Change => ({
          id: 'topic-added',
          path: name,
          place: place('new', name),
          message: `The topic "${name}" was added.`,
          isAddition: true,
        }),
      ),
  ]
}

/** Whether a topic has a tag of its own, in place of its catalogue's: where that changes, it is told of the catalogue. */
const isOwnTag = ({ tag }: Topic, { manifest }: Catalogue): boolean => tag !== manifest.tag

/** The file that has a topic's name as its title. */
function topicFile({ files }: Catalogue, name: string): string {
  const title = `"title": ${JSON.stringify(name)}`
  return (
    (
      files.find(({ path, text }) => isTopicFile(path) && text.includes(title)) ??
      files.find(({ path }) => isTopicFile(path))
    )?.path ?? ''
  )
}
