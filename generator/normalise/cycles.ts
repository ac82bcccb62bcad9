import type { Problem } from '../problems/problem.js'
import { assertedIn } from '../shape/children.js'
import type { Shape } from '../shape/shape.js'
import type { Shapes } from '../shape/shape-lookup.js'

/**
 * References that lead back to themselves with no object or array between: such a schema means nothing, its type
 * cannot be written and its validator would never end.
 */
export function inPlaceCycles(shapes: Shapes): readonly Problem[] {
  const state = new Map<string, 'open' | 'done'>()
  const problems: Problem[] = []
  const visit = (id: string): void => {
    state.set(id, 'open')
    const shape = shapes.get(id)
    for (const reference of shape ? inPlace(shape) : []) {
      if (reference.kind !== 'reference') continue
      if (state.get(reference.target) === 'open') problems.push(cycle(reference, reference.target))
      else if (!state.has(reference.target)) visit(reference.target)
    }
    state.set(id, 'done')
  }
  for (const id of shapes.keys()) if (!state.has(id)) visit(id)
  return problems
}

const cycle = ({ origin }: Shape, target: string): Problem => ({
  severity: 'error',
  rule: 'reference-cycle',
  message: `This schema refers back to "${target}" with no object or array between, so no value can be validated against it.`,
  origin,
})

/** The shapes that judge the same value as this one. */
function inPlace(shape: Shape): readonly Shape[] {
  const members = shape.kind === 'union' || shape.kind === 'intersection' ? shape.members : []
  const asserted = shape.assertions.flatMap(assertedIn).filter(({ judges }) => judges === 'value')
  return [shape, ...[...members, ...asserted.map((inner) => inner.shape)].flatMap(inPlace)]
}
