import type { Catalogue, MessageType } from '../../catalogue/catalogue.js'
import { valueAt } from '../../json/value-at.js'
import { envelopeFor } from './envelope.js'
import type { Playlist } from './player.js'

/** The examples of a catalogue as a playlist, one every so many milliseconds, topic by topic. */
export function examplePlaylist(catalogue: Catalogue, every: number): Playlist {
  const types = new Map(catalogue.messageTypes.map((type) => [type.name, type]))
  const messages = catalogue.topics.flatMap(({ name: topic, messageTypes }) =>
    messageTypes
      .flatMap((name) => examplesOn(types.get(name)?.examples ?? [], topic, types.get(name)))
      .map((example) => ({ wait: every, topic, envelope: envelopeFor(topic, example, catalogue) })),
  )
  return { name: 'the examples of the catalogue', messages: () => messages }
}

/** Those that name the topic; where none of a type does, all of them. */
export function examplesOn(
  examples: readonly unknown[],
  topic: string,
  type: MessageType | undefined,
): readonly unknown[] {
  if (type === undefined || type.topics.length < 2) return examples
  const named = examples.filter((example) => valueAt(example, ['channel']) === topic)
  return named.length > 0 ? named : examples
}
