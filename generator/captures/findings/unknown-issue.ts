import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { tagsOf } from '../../catalogue/routes.js'
import { pointerOf } from '../../json/pointer.js'
import type { FindingIssue } from './finding.js'
import type { Routed } from './routed-message.js'
import { suggestedValue } from './suggestion.js'

type Unknown = Extract<Routed, { kind: 'unknown' }>

/** What the catalogue does not speak of: the place of the tag or the topic, and what there is to say of it. */
type UnknownIssue = {
  readonly place: (routed: Unknown) => Pick<FindingIssue, 'pointer' | 'keyword'>
  readonly words: (routed: Unknown) => string
}

export function unknownIssueIn(catalogue: Catalogue): UnknownIssue {
  const { manifest, messageTypes, topics } = catalogue
  const [usualTag] = tagsOf(catalogue)
  const tagOf = new Map(topics.map(({ name, tag }) => [name, tag]))
  const typeNames = messageTypes.flatMap(({ tags }) => tags)
  const topicNames = topics.map(({ name }) => name)
  const topicsOf = new Map(messageTypes.map(({ name, topics: listing }) => [name, listing]))
  return {
    place: ({ reason, topic = '' }) => {
      const isOfTag = reason === 'message-type'
      const path = isOfTag ? (tagOf.get(topic) ?? usualTag ?? manifest.payload) : manifest.topic
      return { pointer: pointerOf(path), keyword: reason }
    },
    words: ({ reason, type, topic = '' }) => {
      if (reason === 'message-type')
        return `is not a message type of this catalogue${suggestedValue(type, typeNames)}`
      if (reason === 'topic') return `is not a topic of this catalogue${suggestedValue(topic, topicNames)}`
      if (reason === 'ambiguous')
        return 'is missing, and without it more than one topic or message type is possible'
      const listing = topicsOf.get(type ?? '')?.join(', ') ?? ''
      return `does not list ${type}, which is on ${listing || 'no topic'}`
    },
  }
}
