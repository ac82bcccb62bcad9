import type { Problem } from '../../problem.js'
import { originOf } from '../resolve.js'
import type { Subject } from './rule.js'

/** Two message types must not share a tag: nothing could tell their messages apart. */
export function uniqueTags({ catalogue }: Subject): readonly Problem[] {
  const first = new Map<string, string>()
  return catalogue.messageTypes.flatMap(({ tags, id }) =>
    tags.flatMap((tag): readonly Problem[] => {
      const earlier = first.get(tag)
      if (earlier === undefined) first.set(tag, id)
      if (earlier === undefined || earlier === id) return []
      return [
        {
          severity: 'error',
          rule: 'unique-tags',
          message: `The tag "${tag}" already belongs to "${earlier}".`,
          origin: originOf(id),
        },
      ]
    }),
  )
}
