import { shortened } from '../../catalogue/declaration-names.js'
import type { Problem } from '../../problems/problem.js'
import { originOf } from '../../schema/resolve.js'
import { originOfName } from '../name-origins.js'
import type { Subject } from '../rule.js'

/** Two message types of one topic must not share a tag: nothing could tell their messages apart. */
export function uniqueTagRule(subject: Subject): readonly Problem[] {
  const { messageTypes, topics } = subject.catalogue
  const types = new Map(messageTypes.map((type) => [type.name, type]))
  const told = new Set<string>()
  return topics.flatMap(({ name, messageTypes: listed }) => {
    const first = new Map<string, string>()
    return listed
      .flatMap((type) => types.get(type) ?? [])
      .flatMap(({ id, tags }) => tags.map((tag) => ({ id, tag })))
      .flatMap(({ id, tag }): readonly Problem[] => {
        const earlier = first.get(tag)
        if (earlier === undefined) first.set(tag, id)
        const pair = `${tag}\0${id}`
        if (earlier === undefined || earlier === id || told.has(pair)) return []
        told.add(pair)
        return [
          {
            severity: 'error',
            rule: 'unique-tag',
            message: `The tag "${shortened(tag)}" is already used by "${earlier}", which is also on "${shortened(name)}".`,
            origin: originOfName(originOf(id), subject),
          },
        ]
      })
  })
}
