import { pathOf } from '../json/pointer.js'
import { isObject } from '../json/value.js'
import { subschemas } from './json-schema.js'
import { judgedBy } from './keywords.js'
import type { Resolved } from './resolve.js'

/** The schemas that judge the same value as one does: those that it applies in place, and what it refers to. */
export function appliedInPlace(id: string, { schemas, targets }: Resolved): readonly string[] {
  const located = schemas.get(id)
  if (!located) return []
  const { schema, draft } = located
  // Most schemas apply none.
  const appliesAny = isObject(schema) && Object.keys(schema).some((name) => judgedBy(name) === 'value')
  const inPlace = appliesAny ? subschemas(schema, draft).filter(({ steps }) => isInPlace(steps)) : []
  const target = targets.get(id)
  return [...inPlace.map(({ steps }) => id + steps), ...(target === undefined ? [] : [target])]
}

/** Whether the schema at the end of some steps judges the same value as the one that holds it. */
export const isInPlace = (steps: string): boolean => judgedBy(firstStep(steps)) === 'value'

/** Whether it is a definition, which judges nothing by itself. */
export const isDefinition = (steps: string): boolean => judgedBy(firstStep(steps)) === 'nothing'

const firstStep = (steps: string): string => pathOf(steps)?.[0] ?? ''
