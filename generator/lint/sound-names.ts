import { eventsName, nameFault } from '../catalogue/names.js'
import type { Problem } from '../problems/problem.js'
import { originOfName, titledTopics } from './origins.js'
import type { Subject } from './rule.js'

/** A name must do for a declaration and for its file. */
export function soundNames(subject: Subject): readonly Problem[] {
  const { catalogue, resolved } = subject
  const messageTypes = new Set(catalogue.messageTypes.map(({ id }) => id))
  const named = catalogue.named.map(({ id, name, origin }) => ({
    name,
    origin: originOfName(origin, subject),
    way: messageTypes.has(id)
      ? ' Make the tag an "enum" whose first value is a valid name, followed by the values that messages have.'
      : ' Give the schema a "title" that is a valid name.',
  }))
  const events = titledTopics(resolved).map(({ name, origin }) => ({
    name: eventsName(name),
    origin,
    way: '',
  }))
  return [...named, ...events].flatMap(({ name, origin, way }): readonly Problem[] => {
    const fault = nameFault(name)
    return fault ? [{ severity: 'error', rule: 'sound-names', message: fault + way, origin }] : []
  })
}
