import type { Shape } from '../../../shape/shape.js'

/** The type that a shape names, where it asks for nothing more: `string`. */
export function bareTypeOf(shape: Shape): string | undefined {
  if (shape.assertions.length > 0) return undefined
  switch (shape.kind) {
    case 'openList':
      return shape.base
    case 'null':
    case 'boolean':
    case 'number':
    case 'integer':
    case 'string':
      return shape.kind
    default:
      return undefined
  }
}
