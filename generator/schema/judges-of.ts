import { pathOf } from '../json/pointer.js'
import { subschemas } from './json-schema.js'
import type { Resolved } from './resolve.js'

/** The schemas that judge the same value as this one does. */
export function judgesOf(id: string, { schemas, targets }: Resolved): readonly string[] {
  const located = schemas.get(id)
  if (!located) return []
  const inPlace = subschemas(located.schema, located.draft).filter(({ steps }) => judgesInPlace(steps))
  const target = targets.get(id)
  return [...inPlace.map(({ steps }) => id + steps), ...(target === undefined ? [] : [target])]
}

/** Whether the schema at the end of some steps judges the same value as the one that holds it. */
export const judgesInPlace = (steps: string): boolean => keywords.has(pathOf(steps)?.[0] ?? '')

const keywords = new Set([
  'allOf',
  'anyOf',
  'oneOf',
  'not',
  'if',
  'then',
  'else',
  'dependentSchemas',
  'dependencies',
])
