import { shortened, TakenNames } from '../catalogue/names.js'
import type { Problem } from '../problems/problem.js'
import { originOfName } from './origins.js'
import type { Subject } from './rule.js'

/** Two schemas must not have one name, not even in another case: their files would be one on some systems. */
export function uniqueNames(subject: Subject): readonly Problem[] {
  const { catalogue } = subject
  const messageTypes = new Set(catalogue.messageTypes.map(({ id }) => id))
  const taken = new TakenNames(catalogue)
  return catalogue.named.flatMap(({ name, id, origin }): readonly Problem[] => {
    const earlier = taken.ownerOf(name)
    taken.take(name, `"${id}"`)
    if (earlier === undefined) return []
    return [
      {
        severity: 'error',
        rule: 'unique-name',
        message: `The name "${shortened(name)}" is already used by ${earlier}.${messageTypes.has(id) ? anotherTag : ''}`,
        origin: originOfName(origin, subject),
      },
    ]
  })
}

const anotherTag =
  ' Make the tag an "enum" whose first value is another name, followed by the values that messages have.'
