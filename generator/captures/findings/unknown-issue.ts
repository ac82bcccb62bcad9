import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { tagsOf } from '../../catalogue/routes.js'
import { pointerOf } from '../../json/pointer.js'
import type { FindingIssue } from './finding.js'
import type { Routed } from './routed-message.js'
import { suggestedValue } from './suggestion.js'

type Unknown = Extract<Routed, { kind: 'unknown' }>

/** Says what the catalogue does not speak of, at the place of the tag or the topic. */
export function unknownIssueIn(catalogue: Catalogue): (routed: Unknown) => FindingIssue {
  const { manifest, messageTypes, topics } = catalogue
  const [usualTag] = tagsOf(catalogue)
  const tagOf = new Map(topics.map(({ name, tag }) => [name, tag]))
  const typeNames = messageTypes.flatMap(({ tags }) => tags)
  const topicNames = topics.map(({ name }) => name)
  const topicsOf = new Map(messageTypes.map(({ name, topics: listing }) => [name, listing]))
  const issue = (path: readonly string[], keyword: string, message: string): FindingIssue => ({
    pointer: pointerOf(path),
    keyword,
    message,
  })
  return ({ reason, type, topic = '' }) => {
    if (reason === 'message-type') {
      const text = `is not a message type of this catalogue${suggestedValue(type, typeNames)}`
      return issue(tagOf.get(topic) ?? usualTag ?? manifest.payload, reason, text)
    }
    if (reason === 'topic') {
      return issue(
        manifest.topic,
        reason,
        `is not a topic of this catalogue${suggestedValue(topic, topicNames)}`,
      )
    }
    if (reason === 'ambiguous') {
      const text = 'is missing, and without it more than one topic or message type can be meant'
      return issue(manifest.topic, reason, text)
    }
    const listing = topicsOf.get(type ?? '')?.join(', ') ?? ''
    return issue(manifest.topic, reason, `does not list ${type}, which is on ${listing || 'no topic'}`)
  }
}
