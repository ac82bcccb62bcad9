import { shortened } from '../../catalogue/declaration-names.js'
import { canMeet, isWildcardEntry } from '../../catalogue/topic-name.js'
import type { Problem } from '../../problems/problem.js'
import { titledTopics } from '../name-origins.js'
import type { Subject } from '../rule.js'

/** No channel may match two templates, nor two wildcard entries: nothing could say which of them it is. */
export function ambiguousTopicsRule({ resolved }: Subject): readonly Problem[] {
  const topics = titledTopics(resolved)
  const entries = topics.filter(({ name }) => isWildcardEntry(name))
  const templates = topics.filter(({ name }) => name.includes('{'))
  return [templates, entries].flatMap((rank) =>
    rank.flatMap(({ name, origin }, index): readonly Problem[] => {
      const rival = rank.slice(0, index).find((other) => other.name !== name && canMeet(other.name, name))
      if (!rival) return []
      const message = `A channel can match both "${shortened(name)}" and "${shortened(rival.name)}".`
      return [{ severity: 'error', rule: 'ambiguous-topics', message, origin }]
    }),
  )
}
