import { shortened } from '../catalogue/names.js'
import type { Problem } from '../problems/problem.js'
import { originOf } from '../schema/resolve.js'
import { originOfName } from './origins.js'
import type { Subject } from './rule.js'

/** Two message types must not share a tag: nothing could tell their messages apart. */
export function uniqueTags(subject: Subject): readonly Problem[] {
  const first = new Map<string, string>()
  return subject.catalogue.messageTypes.flatMap(({ tags, id }) =>
    tags.flatMap((tag): readonly Problem[] => {
      const earlier = first.get(tag)
      if (earlier === undefined) first.set(tag, id)
      if (earlier === undefined || earlier === id) return []
      return [
        {
          severity: 'error',
          rule: 'unique-tag',
          message: `The tag "${shortened(tag)}" is already used by "${earlier}".`,
          origin: originOfName(originOf(id), subject),
        },
      ]
    }),
  )
}
