import type { Catalogue, Topic } from '../../catalogue/catalogue-model.js'
import { channelIn, topicFinder } from '../../catalogue/routes.js'
import { textAt } from '../../json/value-at.js'
import { envelopeFor } from './envelope.js'
import type { Playlist } from './player.js'

/** The examples of a catalogue as a playlist, one every so many milliseconds, topic by topic. */
export function examplePlaylist(catalogue: Catalogue, every: number): Playlist {
  const examplesOn = examplesIn(catalogue)
  const messages = catalogue.topics.flatMap((topic) =>
    topic.messageTypes
      .flatMap((name) => examplesOn(topic, name))
      .map(({ channel, example }) => ({
        wait: every,
        topic: channel,
        envelope: envelopeFor(channel, example, catalogue),
      })),
  )
  return { name: 'the examples of the catalogue', messages: () => messages }
}

/** An example, and a channel that it can be played on. */
export type Playable = { readonly channel: string; readonly example: unknown }

/**
 * The examples of a message type on one of its topics: where it is on several, those that name a channel of this one; where none
 * does, all of them.
 */
export function examplesIn(catalogue: Catalogue): (topic: Topic, type: string) => readonly Playable[] {
  const types = new Map(catalogue.messageTypes.map((type) => [type.name, type]))
  const find = topicFinder(catalogue)
  return (topic, name) => {
    const { examples = [], topics = [] } = types.get(name) ?? {}
    const placed = examples.map((example) => {
      const channel = textAt(example, ['channel'])
      const isNamed = channel !== undefined && find(channel) === topic
      return { channel: isNamed ? channel : channelIn(topic, catalogue), example, isNamed }
    })
    const named = placed.filter(({ isNamed }) => isNamed)
    const played = named.length > 0 && topics.length > 1 ? named : placed
    return played.map(({ channel, example }) => ({ channel, example }))
  }
}
