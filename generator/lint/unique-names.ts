import { shortened, takenNamesIn } from '../catalogue/names.js'
import type { Problem } from '../problems/problem.js'
import { originOfName } from './origins.js'
import type { Subject } from './rule.js'

/** Two schemas must not have one name, not even in another case: their files would be one on some systems. */
export function uniqueNames(subject: Subject): readonly Problem[] {
  const { catalogue } = subject
  const first = takenNamesIn(catalogue)
  return catalogue.named.flatMap(({ name, id, origin }): readonly Problem[] => {
    const earlier = first.get(name.toLowerCase())
    first.set(name.toLowerCase(), `"${id}"`)
    if (earlier === undefined) return []
    return [
      {
        severity: 'error',
        rule: 'unique-names',
        message: `The name "${shortened(name)}" is already used by ${earlier}.`,
        origin: originOfName(origin, subject),
      },
    ]
  })
}
