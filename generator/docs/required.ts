import type { Outline } from '../catalogue/outline.js'
import type { Shape } from '../shape/shape.js'
import type { ShapeLookup } from '../shape/shape-lookup.js'
import type { Row } from './model.js'

/** Whether a place has a property for certain. */
export function requiredIn(
  { kind, candidates }: Outline,
  name: string,
  lookup: ShapeLookup,
): Row['required'] {
  const asks = (shape: Shape, seen: ReadonlySet<string>): Row['required'] => {
    switch (shape.kind) {
      case 'object':
        return shape.required.includes(name) ? 'yes' : 'no'
      case 'reference':
        if (seen.has(shape.target)) return 'no'
        return asks(lookup(shape.target), new Set([...seen, shape.target]))
      case 'intersection':
        return strongest(shape.members.map((member) => asks(member, seen)))
      case 'union':
        return common(shape.members.map((member) => asks(member, seen)))
      default:
        return 'no'
    }
  }
  const asked = candidates.map((shape) => asks(shape, new Set()))
  // Items and free keys may each be described by another shape.
  return kind === 'property' || kind === 'root' ? strongest(asked) : common(asked)
}

function strongest(all: readonly Row['required'][]): Row['required'] {
  if (all.includes('yes')) return 'yes'
  return all.includes('in some variants') ? 'in some variants' : 'no'
}

function common(all: readonly Row['required'][]): Row['required'] {
  if (all.every((one) => one === 'yes')) return 'yes'
  return all.every((one) => one === 'no') ? 'no' : 'in some variants'
}
