import type { MessageType } from '../../catalogue/catalogue-model.js'
import { shortened, TakenNames } from '../../catalogue/declaration-names.js'
import type { Problem } from '../../problems/problem.js'
import { originOfName } from '../name-origins.js'
import type { Subject } from '../rule.js'

/** Two schemas must not have one name, not even in another case: their files would be one on some systems. */
export function uniqueNameRule(subject: Subject): readonly Problem[] {
  const { catalogue } = subject
  const messageTypes = new Map(catalogue.messageTypes.map((type) => [type.id, type]))
  const taken = new TakenNames(catalogue)
  return catalogue.named.flatMap(({ name, id, origin }): readonly Problem[] => {
    const earlier = taken.ownerOf(name)
    taken.take(name, `"${id}"`)
    if (earlier === undefined) return []
    const type = messageTypes.get(id)
    return [
      {
        severity: 'error',
        rule: 'unique-name',
        message: `The name "${shortened(name)}" is already used by ${earlier}.${type ? mendOf(type) : ''}`,
        origin: originOfName(origin, subject),
      },
    ]
  })
}

/** A message type is called by its tag, or else by its title. */
const mendOf = ({ name, tags }: MessageType): string =>
  tags[0] === name
    ? ' Make the tag an "enum" whose first value is another name, followed by the values that messages have.'
    : ' Give the message type another "title".'
