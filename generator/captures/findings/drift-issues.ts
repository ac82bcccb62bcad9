import { keyOf, parentOf } from '../../json/pointer.js'
import type { Form } from '../../shape/shape.js'
import type { FindingIssue } from './finding.js'
import { suggestedValue } from './suggestion.js'
import type { Visited } from './visit.js'

/** What of a message no schema describes, the values that no open list has, and the texts of another form than expected. */
export const driftOf = (visited: readonly Visited[]): readonly FindingIssue[] =>
  visited.filter(outermost(visited)).flatMap(driftIn)

/** Of what is not described by the schema, the part that stands in something that is: not what stands below. */
export function outermost(visited: readonly Visited[]): (one: Visited) => boolean {
  const unknownKeys = new Set(visited.filter(({ known }) => !known).map(({ pointer }) => pointer))
  return ({ pointer }) => pointer === '' || !unknownKeys.has(parentOf(pointer))
}

function driftIn(visited: Visited): readonly FindingIssue[] {
  const { pointer, value, known, showable, unlisted, missed, allowed, schema } = visited
  const asked = schema === undefined ? {} : { schema }
  if (!known) {
    return [
      {
        pointer,
        keyword: 'unknownProperty',
        message: `is not described by the schema${suggestedValue(keyOf(pointer), allowed)}`,
        ...asked,
      },
    ]
  }
  const text = showable ? suggestedValue(value, allowed) : ''
  return [
    ...(unlisted
      ? [
          {
            pointer,
            keyword: 'unlistedValue',
            message: `is not one of the values listed in the schema${text}`,
            ...asked,
          },
        ]
      : []),
    ...(missed === undefined ? [] : [missedForm(pointer, missed)]),
  ]
}

const missedForm = (pointer: string, { keyword, value, origin }: Form): FindingIssue => ({
  pointer,
  keyword: 'unexpectedForm',
  message: `does not match the expected ${keyword} "${value}"`,
  schema: `${origin.file}#${origin.pointer}`,
})
