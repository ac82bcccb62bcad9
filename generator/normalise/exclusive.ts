import type { Problem } from '../problems/problem.js'
import { shapesIn } from '../shape/children.js'
import type { Shape } from '../shape/shape.js'
import type { Shapes } from '../shape/shape-lookup.js'

/** Members of a `oneOf` that may overlap are all tried, and ajv writes each trial inside the one before. */
export const maxTried = 200

/** `oneOf` with so many members that nothing tells apart that no validator could be made. */
export function wideExclusiveUnions(shapes: Shapes): readonly Problem[] {
  return [...shapes.values()].flatMap((named) =>
    shapesIn(named)
      .filter((shape) => shape.kind === 'union' && shape.exclusive && shape.members.length > maxTried)
      .map(tooWide),
  )
}

const tooWide = ({ origin }: Shape): Problem => ({
  severity: 'error',
  rule: 'limit',
  message: `The members of a "oneOf" with more than ${maxTried} members must differ in their types, or in the values of a required property. Otherwise use "anyOf".`,
  origin,
})
