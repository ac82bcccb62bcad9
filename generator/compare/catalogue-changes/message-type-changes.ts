import type { MessageType } from '../../catalogue/catalogue-model.js'
import type { Both, Version } from '../both.js'
import type { Change, Place } from '../change.js'
import { deprecationNote } from '../changes/shape-words.js'
import { assertedBy, pairsOf } from './renamed-pairs.js'
import { isNotKnown, type Routers, type Sent } from './routers.js'

/** Names of message types that have another one now, the old one first. */
export type Renames = ReadonlyMap<string, string>

/** Message types that have another name and the same messages, but for their tag. */
export function renamedTypes({ old, next }: Both): Renames {
  const [before, after] = [typesIn(old), typesIn(next)]
  const gone = [...before.values()].filter(({ name }) => !after.has(name))
  const come = [...after.values()].filter(({ name }) => !before.has(name))
  const pairs = pairsOf(gone, come, ({ name, tags }, side) => {
    const version = side === 'old' ? old : next
    const shape = version.shapeOf(name)
    return shape && withoutTags(assertedBy(shape, version, side), tags)
  })
  return new Map(pairs.map(([one, other]) => [one.name, other.name]))
}

/** `"value":"OrderShipped"` is the tag, wherever it is. */
const withoutTags = (text: string, tags: readonly string[]): string =>
  tags.reduce(
    (found, tag, index) => found.replaceAll(`"value":${JSON.stringify(tag)}`, `"tag":${index}`),
    text,
  )

/** Message types that came, went, or are spelt in another way. */
export function messageTypeChanges(both: Both, renames: Renames, routers: Routers): readonly Change[] {
  const { old, next } = both
  const [before, after] = [typesIn(old), typesIn(next)]
  const newNames = new Set(renames.values())
  const sent = (from: Version, type: MessageType | undefined): readonly Sent[] =>
    type ? [{ from, type: type.name }] : []
  const gone = [...before.values()].flatMap((type): readonly Change[] => {
    const other = after.get(type.name)
    if (other) return spellingChanges(type, other, both, routers)
    const renamed = after.get(renames.get(type.name) ?? '')
    const common = {
      path: type.name,
      isGone: true,
      wire: routers.lost(sent(old, type), sent(next, renamed), isNotKnown),
    }
    if (renamed)
      return [
        {
          ...common,
          id: 'message-type-renamed',
          place: messageTypePlace('new', renamed),
          message: `The message type "${type.name}" was renamed to "${renamed.name}".`,
          old: type.name,
          next: renamed.name,
        },
      ]
    const shape = old.shapeOf(type.name)
    return [
      {
        ...common,
        id: 'message-type-removed',
        place: messageTypePlace('old', type),
        message: `The message type "${type.name}" was removed.${shape ? ` ${deprecationNote(shape)}` : ''}`,
      },
    ]
  })
  const come = [...after.values()].filter(({ name }) => !before.has(name) && !newNames.has(name))
  return [
    ...gone,
    ...come.map(
      (type): Change => ({
        id: 'message-type-added',
        path: type.name,
        place: messageTypePlace('new', type),
        message: `The message type "${type.name}" was added.`,
        isAddition: true,
        wire: routers.lost([], sent(next, type), isNotKnown),
      }),
    ),
  ]
}

/** Where the tag itself moved, that is told. */
function spellingChanges(
  type: MessageType,
  other: MessageType,
  { old, next }: Both,
  routers: Routers,
): readonly Change[] {
  if (type.tag?.join() !== other.tag?.join()) return []
  const made = (id: 'tag-spelling-added' | 'tag-spelling-removed', tag: string): Change => {
    const isNew = id === 'tag-spelling-added'
    const sent: readonly Sent[] = [{ from: isNew ? next : old, type: type.name, tag }]
    return {
      id,
      path: type.name,
      place: messageTypePlace('new', other),
      message: `The tag value "${tag}" was ${isNew ? 'added' : 'removed'}.`,
      [isNew ? 'next' : 'old']: tag,
      wire: isNew ? routers.lost([], sent) : routers.lost(sent, []),
    }
  }
  return [
    ...type.tags.filter((tag) => !other.tags.includes(tag)).map((tag) => made('tag-spelling-removed', tag)),
    ...other.tags.filter((tag) => !type.tags.includes(tag)).map((tag) => made('tag-spelling-added', tag)),
  ]
}

const typesIn = ({ catalogue }: Version): ReadonlyMap<string, MessageType> =>
  new Map(catalogue.messageTypes.map((type) => [type.name, type]))

const messageTypePlace = (side: Place['side'], { id }: MessageType): Place => ({
  side,
  origin: { file: id.split('#')[0] ?? id, pointer: '' },
})
