import { keyOf, parentOf } from '../../json/pointer.js'
import type { FindingIssue } from './finding.js'
import { suggestedValue } from './suggestion.js'
import type { Visited } from './visit.js'

/** What of a message no schema describes, and the values in it that no open list has. */
export const driftOf = (visited: readonly Visited[]): readonly FindingIssue[] =>
  visited.filter(outermost(visited)).flatMap(driftIn)

/** Of what is in no schema, the part that stands in something that is: not what stands below. */
export function outermost(visited: readonly Visited[]): (one: Visited) => boolean {
  const unknownKeys = new Set(visited.filter(({ known }) => !known).map(({ pointer }) => pointer))
  return ({ pointer }) => pointer === '' || !unknownKeys.has(parentOf(pointer))
}

function driftIn(visited: Visited): readonly FindingIssue[] {
  const { pointer, value, known, showable, unlisted, allowed, schema } = visited
  const asked = schema === undefined ? {} : { schema }
  if (!known) {
    return [
      {
        pointer,
        keyword: 'unknownProperty',
        message: `is in no schema${suggestedValue(keyOf(pointer), allowed)}`,
        ...asked,
      },
    ]
  }
  if (!unlisted) return []
  const text = showable ? suggestedValue(value, allowed) : ''
  return [
    {
      pointer,
      keyword: 'unlistedValue',
      message: `is not among the values that the schema lists${text}`,
      ...asked,
    },
  ]
}
