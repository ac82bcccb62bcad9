import { nameFault } from '../../catalogue/declaration-names.js'
import type { Problem } from '../../problems/problem.js'
import { originOfName } from '../name-origins.js'
import type { Subject } from '../rule.js'

/** A name must do for a declaration and for its file. */
export function nameRule(subject: Subject): readonly Problem[] {
  const { catalogue } = subject
  const messageTypes = new Set(catalogue.messageTypes.map(({ id }) => id))
  return catalogue.named.flatMap(({ id, name, origin }): readonly Problem[] => {
    const fault = nameFault(name)
    if (fault === undefined) return []
    const way = messageTypes.has(id)
      ? 'Give the message type a "title" that is a valid name.'
      : 'Give the schema a "title" that is a valid name.'
    return [
      {
        severity: 'error',
        rule: 'name',
        message: `${fault} ${way}`,
        origin: originOfName(origin, subject),
      },
    ]
  })
}
