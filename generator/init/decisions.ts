import { pointerOf } from '../json/pointer.js'
import { plural } from '../problems/print-problems.js'
import type { Draft, DraftTopic } from './draft.js'
import { usualTag } from './schema-files.js'
import { listOf, type Sketch } from './sketch.js'
import { mostSeen } from './survey.js'

/** What was decided and why, and what is not sure; a sentence each. */
export type Decisions = { readonly decided: readonly string[]; readonly unsure: readonly string[] }

/** How many messages were left out. */
export type LeftOut = {
  readonly withoutTopic: number
  readonly withoutTag: number
  readonly beyond: number
  readonly isCut: boolean
}

/** Puts a draft into words. */
export function decisionsOf(draft: Draft, left: LeftOut, resources: readonly string[]): Decisions {
  const { payload, topics, types } = draft
  const lists = types.flatMap(({ title, sketch, tag }) => {
    const isTag = (place: string): boolean => tag !== undefined && place === pointerOf(tag.path)
    return listsIn(sketch, []).flatMap((place) => (isTag(place) ? [] : [`${title} ${place}`]))
  })
  return {
    decided: [
      payload === ''
        ? 'Payload: the whole message, because most messages have no object at /data.'
        : `Payload: ${payload}, an object in most messages.`,
      ...tagLines(draft),
      ...topics.map(topicLine),
      ...types.map(({ title, tag, topics: on }) =>
        tag === undefined
          ? `Message type ${title}: every message on ${on.join(', ')}.`
          : `Message type ${title}: tag ${tag.values.map((value) => `"${value}"`).join(' or ')}, on ${on.join(', ')}.`,
      ),
      ...resources.map((file) => `Resource ${file}: equal objects with the same name are in several places.`),
      ...lists.map((place) => `Open list ${place}: few values, each seen several times.`),
    ],
    unsure: [
      ...tagDoubts(topics),
      ...topics.flatMap(shapeDoubts),
      ...topics.flatMap(parameterDoubts),
      ...topics
        .filter(({ messages }) => messages === 1)
        .map(
          ({ title }) =>
            `${title}: only one message was seen, so everything in its schema comes from that one.`,
        ),
      ...(lists.length === 0
        ? []
        : ['The open lists contain captured values: remove those that are personal.']),
      ...leftOut(left),
    ],
  }
}

function tagLines(draft: Draft): readonly string[] {
  const usual = usualTag(draft)
  const tags = new Map(
    draft.topics.flatMap(({ tag }) => (tag === undefined ? [] : [[tag.pointer, tag] as const])),
  )
  if (tags.size === 0)
    return [
      'Tag: none. No property tells the messages of a topic apart, so the topic decides the message type.',
    ]
  return [...tags.values()].map(({ pointer, values, share }) => {
    const where =
      usual === undefined
        ? ` on ${plural(draft.topics.filter(({ tag }) => tag?.pointer === pointer).length, 'topic')}`
        : ''
    const why =
      share > 0 ? `, which account for ${Math.round(share * 100)} % of the differences between messages` : ''
    return `Tag: ${pointer}${where}, with ${plural(values, 'value')}${why}.`
  })
}

function topicLine({ title, segments, messages, tag }: DraftTopic): string {
  const parameters = segments.flatMap((one) =>
    one.kind === 'parameter'
      ? [
          `{${one.name}} had ${one.values < mostSeen ? '' : 'at least '}${plural(one.values, 'value')}, with messages of similar shape`,
        ]
      : [],
  )
  const decides = tag === undefined ? ['the topic decides'] : []
  return `Topic ${title}: ${[plural(messages, 'message'), ...parameters, ...decides].join('; ')}.`
}

function tagDoubts(topics: readonly DraftTopic[]): readonly string[] {
  const tags = topics.flatMap(({ tag }) => (tag !== undefined && !tag.isSure ? [tag] : []))
  return [...new Map(tags.map((tag) => [tag.pointer, tag])).values()].map(
    ({ pointer, share }) =>
      `${pointer} is used as the tag because of its name: ${share > 0 ? 'too few messages were seen to show that' : 'nothing shows that'} the shapes differ by its values.`,
  )
}

const shapeDoubts = ({ title, tag, shapes }: DraftTopic): readonly string[] =>
  tag === undefined && shapes > 3
    ? [
        `${title}: its messages have ${shapes} shapes, and no property tells them apart; they are one message type.`,
      ]
    : []

const parameterDoubts = ({ title, segments }: DraftTopic): readonly string[] =>
  segments.flatMap((one) =>
    one.kind === 'parameter' && one.values === 1
      ? [
          `${title}: {${one.name}} had one value only, and is a parameter because it looks like an identifier.`,
        ]
      : [],
  )

function leftOut({ withoutTopic, withoutTag, beyond, isCut }: LeftOut): readonly string[] {
  return [
    ...(withoutTopic > 0
      ? [`${plural(withoutTopic, 'message')} left out: the channel cannot be a topic.`]
      : []),
    ...(withoutTag > 0
      ? [`${plural(withoutTag, 'message')} left out: no string where the topic has its tag.`]
      : []),
    ...(beyond > 0
      ? [
          `${plural(beyond, 'message')} left out: too many of one topic or message type, or on a topic that differs from another only in case.`,
        ]
      : []),
    ...(isCut ? ['Some values are too large or too deep to be described in full: they are left open.'] : []),
  ]
}

/** The places of a sketch that become open lists. */
function listsIn({ properties, items, keys }: Sketch, path: readonly string[]): readonly string[] {
  const inner: readonly (readonly [string, Sketch])[] = [
    ...properties,
    ...(items === undefined ? [] : [['[]', items] as const]),
    ...(keys === undefined ? [] : [['{}', keys] as const]),
  ]
  return inner.flatMap(([name, sketch]) => {
    const place = [...path, name]
    const isList = sketch.types.size === 1 && listOf(sketch, name) !== undefined
    return [...(isList ? [pointerOf(place)] : []), ...listsIn(sketch, place)]
  })
}
