import type { Problem } from '../problems/problem.js'
import { shapesIn } from '../shape/children.js'
import type { Shapes } from '../shape/lookup.js'
import type { Shape } from '../shape/shape.js'

/** Members of a `oneOf` that may overlap are all tried, and ajv writes each trial inside the one before. */
export const maxTried = 200

/** `oneOf` with so many members that nothing tells apart that no validator could be made. */
export function wideExclusiveUnions(shapes: Shapes): readonly Problem[] {
  return [...shapes.values()].flatMap((named) =>
    [...shapesIn(named)]
      .filter((shape) => shape.kind === 'union' && shape.exclusive && shape.members.length > maxTried)
      .map(tooWide),
  )
}

const tooWide = ({ origin }: Shape): Problem => ({
  severity: 'error',
  rule: 'limit',
  message: `A "oneOf" of more than ${maxTried} members must tell them apart: by their types, or by a required property with values of its own in each. Otherwise say "anyOf".`,
  origin,
})
