import type { Hand } from './rewrite.js'
import type { Vocabulary } from './vocabulary.js'

/** A topic: segments that the catalogue has stay, any other one may be someone's and is made up. */
export function scrubbedTopic(topic: string, { words }: Vocabulary, hand: Hand): string {
  if (words.has(topic)) return topic
  return topic
    .split('/')
    .map((segment) => (segment === '' || words.has(segment) ? segment : hand.text(segment, 'personal')))
    .join('/')
}
