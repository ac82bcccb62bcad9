import type { ShapeLookup } from '../shape/lookup.js'
import type { Assertion, Shape } from '../shape/shape.js'
import { besideUnion } from './beside-union.js'
import { cannotOverlap } from './union.js'

/**
 * What is known only once every named shape is there: `oneOf` whose members can never both match is a plain union, and
 * a union beside an object takes it in.
 */
export function settle(shape: Shape, lookup: ShapeLookup): Shape {
  const settled = besideUnion(
    mapChildren(shape, (child) => settle(child, lookup)),
    lookup,
  )
  if (settled.kind !== 'union' || !settled.exclusive) return settled
  return cannotOverlap(settled.members, lookup) ? { ...settled, exclusive: false } : settled
}

/** The same shape over changed inner shapes, those inside assertions too. */
export function mapChildren(shape: Shape, change: (child: Shape) => Shape): Shape {
  const assertions = shape.assertions.map((assertion) => mapAssertion(assertion, change))
  switch (shape.kind) {
    case 'array':
      return { ...shape, assertions, items: change(shape.items) }
    case 'tuple':
      return { ...shape, assertions, prefix: shape.prefix.map(change), rest: change(shape.rest) }
    case 'record':
      return { ...shape, assertions, values: change(shape.values) }
    case 'object':
      return {
        ...shape,
        assertions,
        properties: shape.properties.map(({ name, shape: inner }) => ({ name, shape: change(inner) })),
        patterns: shape.patterns.map(({ pattern, shape: inner }) => ({ pattern, shape: change(inner) })),
        additional: change(shape.additional),
      }
    case 'union':
    case 'intersection':
      return { ...shape, assertions, members: shape.members.map(change) }
    default:
      return { ...shape, assertions }
  }
}

function mapAssertion(assertion: Assertion, change: (child: Shape) => Shape): Assertion {
  switch (assertion.keyword) {
    case 'not':
    case 'propertyNames':
    case 'contains':
      return { ...assertion, shape: change(assertion.shape) }
    case 'dependentSchemas':
      return {
        ...assertion,
        shapes: new Map([...assertion.shapes].map(([key, inner]) => [key, change(inner)])),
      }
    case 'unevaluatedProperties':
      return {
        ...assertion,
        shape: change(assertion.shape),
        known: assertion.known.map((part) => ({ ...part, when: part.when.map(change) })),
      }
    case 'unevaluatedItems':
      return {
        ...assertion,
        shape: change(assertion.shape),
        known: assertion.known.map(({ when, count, contains }) => ({
          when: when.map(change),
          count,
          ...(contains ? { contains: change(contains) } : {}),
        })),
      }
    case 'if':
      return {
        ...assertion,
        if: change(assertion.if),
        ...(assertion.then ? { then: change(assertion.then) } : {}),
        ...(assertion.else ? { else: change(assertion.else) } : {}),
      }
    default:
      return assertion
  }
}
