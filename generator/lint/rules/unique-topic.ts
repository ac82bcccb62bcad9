import { shortened } from '../../catalogue/declaration-names.js'
import type { Problem } from '../../problems/problem.js'
import { titledTopics } from '../name-origins.js'
import type { Subject } from '../rule.js'

/** Two topics must differ in more than case. */
export function uniqueTopicRule({ resolved }: Subject): readonly Problem[] {
  const names = new Map<string, string>()
  return titledTopics(resolved).flatMap(({ name, origin }): readonly Problem[] => {
    const error = (message: string): readonly Problem[] => [
      { severity: 'error', rule: 'unique-topic', message, origin },
    ]
    const shown = shortened(name)
    const same = names.get(name.toLowerCase())
    names.set(name.toLowerCase(), name)
    if (same === name) return error(`The topic "${shown}" is already defined.`)
    if (same === undefined) return []
    return error(`The topic "${shown}" differs from "${shortened(same)}" only in case.`)
  })
}
