import type { Catalogue, MessageType } from '../../catalogue/catalogue.js'
import { valueAt } from '../../json/value-at.js'
import type { Score } from './beat.js'
import { envelopeFor } from './envelope.js'

/** The examples of a catalogue as a score, one every so many milliseconds, topic by topic. */
export function examplesScore(catalogue: Catalogue, every: number): Score {
  const types = new Map(catalogue.messageTypes.map((type) => [type.name, type]))
  const beats = catalogue.topics.flatMap(({ name: topic, messageTypes }) =>
    messageTypes
      .flatMap((name) => fitting(types.get(name)?.examples ?? [], topic, types.get(name)))
      .map((example) => ({ wait: every, topic, envelope: envelopeFor(topic, example, catalogue) })),
  )
  return { name: 'the examples of the catalogue', beats: () => beats }
}

/** Those that name the topic; where none of a type does, all of them. */
export function fitting(
  examples: readonly unknown[],
  topic: string,
  type: MessageType | undefined,
): readonly unknown[] {
  if (type === undefined || type.topics.length < 2) return examples
  const named = examples.filter((example) => valueAt(example, ['channel']) === topic)
  return named.length > 0 ? named : examples
}
