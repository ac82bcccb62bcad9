import { subschemas } from './json-schema.js'
import { judgedBy } from './keywords.js'
import type { Resolved } from './resolve.js'

/** The schemas that judge the same value as one does: those that it applies in place, and what it refers to. */
export function appliedInPlace(id: string, { schemas, targets }: Resolved): readonly string[] {
  const located = schemas.get(id)
  if (!located) return []
  const inPlace = subschemas(located.schema, located.draft).filter(({ keyword }) => isInPlace(keyword))
  const target = targets.get(id)
  return [...inPlace.map(({ steps }) => id + steps), ...(target === undefined ? [] : [target])]
}

/** Whether the schemas that a keyword holds judge the same value as the one that has the keyword. */
export const isInPlace = (keyword: string): boolean => judgedBy(keyword) === 'value'

/** Whether they are definitions, which judge nothing by themselves. */
export const isDefinition = (keyword: string): boolean => judgedBy(keyword) === 'nothing'
