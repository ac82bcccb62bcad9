import { isObject } from '../../json/value.js'
import type { Problem } from '../../problems/problem.js'
import { declaredSchemas } from '../../schema/declared.js'
import { unionKeywords } from '../../schema/keywords.js'
import type { Subject } from '../rule.js'

/** What a property is comes first, then what it holds, then examples: so it is read without a search. */
export function keyOrderRule({ resolved, isPartlyRead }: Subject): readonly Problem[] {
  return declaredSchemas(resolved)
    .filter(({ what, id }) => what === 'property' && !isPartlyRead(id))
    .flatMap(({ id, origin }): readonly Problem[] => {
      const schema = resolved.schemas.get(id)?.schema
      const keys = isObject(schema) ? Object.keys(schema) : []
      const ranks = ranksOf(keys)
      const order = keys.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
      if (order.every((key, index) => key === keys[index])) return []
      return [
        {
          severity: 'warning',
          rule: 'key-order',
          message:
            'The keys of this property are out of order. First comes what it is, then what it holds, then "default" and "examples".',
          origin,
          mend: { order },
        },
      ]
    })
}

const first = new Set([
  ...['$schema', '$id', 'id', '$anchor', '$dynamicAnchor', '$comment', '$ref', '$dynamicRef'],
  ...['title', 'description', 'deprecated', 'readOnly', 'writeOnly', 'type', 'const', 'enum', 'format'],
])

/** A composition and what begins with `x-` may stand anywhere: it has the rank of what is before it. */
function ranksOf(keys: readonly string[]): ReadonlyMap<string, number> {
  let last = 0
  return new Map(
    keys.map((key) => {
      if (!free.has(key) && !key.startsWith('x-')) last = rankOf(key)
      return [key, last]
    }),
  )
}

const free: ReadonlySet<string> = new Set(['allOf', ...unionKeywords])

function rankOf(key: string): number {
  if (first.has(key)) return 0
  return key === 'default' || key === 'examples' ? 2 : 1
}
