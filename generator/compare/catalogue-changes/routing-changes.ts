import type { Routed } from '../../captures/findings/routed-message.js'
import { pointerOf } from '../../json/pointer.js'
import type { Origin } from '../../problems/problem.js'
import { manifestFile } from '../../schema/folder.js'
import type { Both, Version } from '../both.js'
import type { Change } from '../change.js'
import { isUnrouted, type Routers, type Sent } from './routers.js'

/** Where the messages of a catalogue have their payload, tag and topic. */
export function routingChanges({ old, next }: Both, routers: Routers): readonly Change[] {
  const manifest: Origin = { file: manifestFile, pointer: '' }
  return (['payload', 'tag', 'topic'] as const).flatMap((key): readonly Change[] => {
    const [one, other] = [old.catalogue.manifest[key], next.catalogue.manifest[key]]
    const [before, after] = [one && pointerOf(one), other && pointerOf(other)]
    if (before === after) return []
    return [
      {
        id: 'routing-changed',
        path: key,
        place: { side: 'new', origin: { ...manifest, pointer: `/${key}` } },
        message: moved(`The ${key} of a message`, before, after),
        ...(before === undefined ? {} : { old: before }),
        ...(after === undefined ? {} : { next: after }),
        wire: routers.lost(sentBy(old), sentBy(next), isElsewhere),
        // What events call their data is another part of the message.
        ...(key === 'payload' ? { isGone: true } : {}),
        reaches: {
          messageTypes: next.catalogue.messageTypes.map(({ name }) => name),
          topics: next.catalogue.topics.map(({ name }) => name),
        },
      },
    ]
  })
}

/** More message types than these are not tried. */
const maxTypes = 50

const sentBy = (from: Version): readonly Sent[] =>
  from.catalogue.messageTypes
    .filter(({ topics }) => topics.length > 0)
    .slice(0, maxTypes)
    .map(({ name }) => ({ from, type: name }))

/** A message whose topic is not found is known by its tag alone, and no longer an event of its topic. */
const isElsewhere = (routed: Routed): boolean =>
  isUnrouted(routed) || (routed.kind === 'known' && routed.topic === undefined)

/** From where to where a part of a message moved. A tag is nowhere where the topic alone tells the message type. */
export function moved(part: string, before: string | undefined, after: string | undefined): string {
  if (before === undefined)
    return `${part} is at "${after}" now; before, the topic alone told the message type.`
  if (after === undefined) return `${part} was at "${before}"; now the topic alone tells the message type.`
  return `${part} moved from "${before}" to "${after}".`
}
