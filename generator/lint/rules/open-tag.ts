import type { Problem } from '../../problems/problem.js'
import { shapesIn } from '../../shape/children.js'
import { openTag } from '../../shape/open-tag-union.js'
import type { Shape } from '../../shape/shape.js'
import { lenientLookup } from '../../shape/shape-lookup.js'
import type { Subject } from '../rule.js'

/** A tag that is open in one branch and closed in another tells nothing apart: the type can only be one object. */
export function openTagRule({ shapes }: Subject): readonly Problem[] {
  const lookup = lenientLookup(shapes)
  return [...shapes.values()].flatMap((named) =>
    shapesIn(named).flatMap((shape) => {
      const tag = shape.kind === 'union' ? openTag(shape, lookup) : undefined
      return tag ? [problemOf(tag.property, shape)] : []
    }),
  )
}

const problemOf = (property: string, { origin }: Shape): Problem => ({
  severity: 'warning',
  rule: 'open-tag',
  message: `The tag "${property}" is an open list of values in one branch and a closed list in another. TypeScript cannot narrow by it, so the type merges the branches into one object. Close the open list, or remove its branch.`,
  origin,
  restsOn: ['its file'],
})
