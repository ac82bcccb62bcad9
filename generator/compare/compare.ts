import type { Catalogue, MessageType, Topic } from '../catalogue/catalogue.js'
import { pointerOf } from '../json/pointer.js'
import type { Json } from '../json/value.js'
import { compareTexts } from '../problems/compare-texts.js'
import type { Origin } from '../problems/problem.js'
import { isTopicFile, manifestFile } from '../schema/folder.js'
import type { Shape } from '../shape/shape.js'
import { type Both, bothOf, type Version } from './both.js'
import type { Change, Place } from './change.js'
import { changesBetween } from './changes/changes.js'
import { canonicalShape } from './covers/canonical-shape.js'
import { covers } from './covers/covers.js'
import { type Asked, type Judged, judge } from './judge.js'
import { messageWith } from './message-witness.js'
import { Reach } from './reach.js'

/** A change, whom it breaks, and where it reaches. */
export type Finding = Change &
  Judged & {
    readonly reaches: { readonly messageTypes: readonly string[]; readonly topics: readonly string[] }
    /** What the compiler says; only where it was asked. */
    readonly compiler?: CompilerError
  }

/** A line of code that compiled and does not any more, and what TypeScript says of it. */
export type CompilerError = {
  /** The version of TypeScript: `6.0.2`. */
  readonly typescript: string
  readonly line: string
  /** `TS2339` */
  readonly error: string
}

/**
 * What differs between two catalogues. One finding for a changed shape, however many message types use it; sorted by
 * how much it asks for, then by path.
 */
export function compare(old: Catalogue, next: Catalogue, asked: Asked = 'documented'): readonly Finding[] {
  const both = bothOf(old, next)
  const reach = new Reach(old, next)
  const shapes = shapeChanges(both)
  const changes = [...catalogueChanges(old, next), ...shapes]
  const found = changes.map((change): Finding => {
    const reaches = reach.of(change.path)
    const judged = judge(change, both, asked)
    return {
      ...change,
      ...judged,
      witness: inMessages(change, judged, reaches.messageTypes, both, asked),
      reaches,
    }
  })
  return [...found, ...missed(found, both, reach, asked)].sort(
    (one, other) =>
      levels.indexOf(one.level) - levels.indexOf(other.level) ||
      compareTexts(one.path, other.path) ||
      compareTexts(one.id, other.id),
  )
}

/** Each witness as a whole message, where one can be made. */
function inMessages(
  change: Change,
  { witness: { stay, upgrade } }: Judged,
  names: readonly string[],
  both: Both,
  asked: Asked,
): Judged['witness'] {
  const world = asked === 'all' ? 'valid' : 'documented'
  const { old, next } = both
  const made = (value: Json, from: Version, to: Version): Json =>
    messageWith(value, change, names, { from, to, world }, both) ?? value
  return {
    ...(stay === undefined ? {} : { stay: made(stay, next, old) }),
    ...(upgrade === undefined ? {} : { upgrade: made(upgrade, old, next) }),
  }
}

const levels: readonly Judged['level'][] = ['major', 'minor', 'patch']

function shapeChanges(both: Both): readonly Change[] {
  const { old, next } = both
  const messageNames = new Set(old.catalogue.messageTypes.map((type) => type.name))
  return old.names.flatMap((name): readonly Change[] => {
    const [before, after] = [old.originals.get(name), next.originals.get(name)]
    if (!before || before === after) return []
    if (!after) {
      if (messageNames.has(name)) return []
      return [
        {
          id: 'name-removed',
          path: name,
          place: { side: 'old', origin: before.origin },
          message: `The type "${name}" was removed.`,
          isGone: true,
        },
      ]
    }
    if (both.isAlike(name)) return []
    const [one, other] = [old.shapeOf(name), next.shapeOf(name)]
    if (!one || !other) return []
    return canonicalShape(one) === canonicalShape(other)
      ? annotated(one, other, name, both)
      : inOnePlace(changesBetween(one, other, name, both))
  })
}

/** What several alternatives have from one place of a schema changes once. */
function inOnePlace(changes: readonly Change[]): readonly Change[] {
  const found = new Map<string, Change>()
  for (const change of changes) {
    const { id, place, message, old, next } = change
    const path = change.path.replace(/\|[^.[|]*/g, '')
    const key = JSON.stringify([id, path, place, message, old, next])
    found.set(key, found.has(key) ? { ...change, path } : change)
  }
  return [...found.values()]
}

/** Shapes that assert the same may still differ in what they say of themselves. */
const annotated = (old: Shape, next: Shape, path: string, both: Both): readonly Change[] =>
  changesBetween(old, next, path, both).filter(({ pair }) => pair === undefined)

/**
 * The net under the changes: where a message type breaks as a whole, and no change of what it is made of says so, that
 * break is a finding too.
 */
function missed(found: readonly Finding[], both: Both, reach: Reach, asked: Asked): readonly Finding[] {
  const world = asked === 'all' ? 'valid' : 'documented'
  return both.next.catalogue.messageTypes.flatMap(({ name }): readonly Finding[] => {
    const [one, other] = [both.old.shapeOf(name), both.next.shapeOf(name)]
    if (!one || !other || !reach.isChanged(name, both)) return []
    const told = new Set(
      found.filter(({ reaches }) => reaches.messageTypes.includes(name)).flatMap(({ axis }) => axis),
    )
    const side = both.side
    const stay = told.has('stay')
      ? undefined
      : covers({ it: other, side, world }, { it: one, side, world: 'valid' })
    const upgrade = told.has('upgrade')
      ? undefined
      : covers({ it: one, side, world }, { it: other, side, world: 'valid' })
    if (stay?.holds !== 'no' && upgrade?.holds !== 'no') return []
    return [
      {
        id: 'shape-changed',
        path: name,
        place: { side: 'new', origin: other.origin },
        message: 'Several changes together break compatibility.',
        axis: [
          ...(stay?.holds === 'no' ? (['stay'] as const) : []),
          ...(upgrade?.holds === 'no' ? (['upgrade'] as const) : []),
        ],
        level: upgrade?.holds === 'no' ? 'major' : 'minor',
        witness: {
          ...(stay?.holds === 'no' ? { stay: stay.witness } : {}),
          ...(upgrade?.holds === 'no' ? { upgrade: upgrade.witness } : {}),
        },
        undecided: [],
        reaches: reach.of(name),
      },
    ]
  })
}

/** Topics, message types, and how a message is routed. */
function catalogueChanges(old: Catalogue, next: Catalogue): readonly Change[] {
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
