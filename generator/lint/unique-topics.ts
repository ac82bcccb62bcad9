import { eventsName, shortened } from '../catalogue/names.js'
import type { Problem } from '../problems/problem.js'
import { titledTopics } from './origins.js'
import type { Subject } from './rule.js'

/** Two topics must differ in more than case, and in the names that the generated package gives their events. */
export function uniqueTopics({ catalogue, resolved }: Subject): readonly Problem[] {
  const names = new Map<string, string>()
  const events = new Map(
    catalogue.wildcards.map((wildcard) => [wildcard.events.toLowerCase(), wildcard.pattern]),
  )
  return titledTopics(resolved).flatMap(({ name, origin }): readonly Problem[] => {
    const error = (message: string): readonly Problem[] => [
      { severity: 'error', rule: 'unique-topics', message, origin },
    ]
    const shown = shortened(name)
    const same = names.get(name.toLowerCase())
    const eventsOf = eventsName(name)
    const rival = events.get(eventsOf.toLowerCase())
    names.set(name.toLowerCase(), name)
    events.set(eventsOf.toLowerCase(), name)
    if (same === name) return error(`The topic "${shown}" is already defined.`)
    if (same !== undefined)
      return error(`The topic "${shown}" differs from "${shortened(same)}" only in case.`)
    if (rival === undefined) return []
    return error(
      `The topics "${shown}" and "${shortened(rival)}" would both use the name "${shortened(eventsOf)}" for their events.`,
    )
  })
}
