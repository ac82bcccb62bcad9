import type { Assertion, Shape } from './shape.js'

/** The shapes directly inside a shape, those inside its assertions left out. */
export function childrenOf(shape: Shape): readonly Shape[] {
  switch (shape.kind) {
    case 'array':
      return [shape.items]
    case 'tuple':
      return [...shape.prefix, shape.rest]
    case 'record':
      return [shape.values]
    case 'object':
      return [...[...shape.properties, ...shape.patterns].map((entry) => entry.shape), shape.additional]
    case 'union':
    case 'intersection':
      return shape.members
    default:
      return []
  }
}

/** A shape inside an assertion. */
export type Asserted = {
  readonly shape: Shape
  /** What it judges: the same value as the assertion, or the names or some items in it. */
  readonly judges: 'value' | 'names' | 'items'
  /** Whether a sound value is what it says, is only asked whether it is, or must not be. */
  readonly mode: 'said' | 'asked' | 'forbidden'
}

/** The shapes inside an assertion, and what each of them means there. */
export function assertedIn(assertion: Assertion): readonly Asserted[] {
  switch (assertion.keyword) {
    case 'not':
      return [{ shape: assertion.shape, judges: 'value', mode: 'forbidden' }]
    case 'propertyNames':
      return [{ shape: assertion.shape, judges: 'names', mode: 'said' }]
    case 'contains':
      return [{ shape: assertion.shape, judges: 'items', mode: 'asked' }]
    case 'dependentSchemas':
      return [...assertion.shapes.values()].map((shape) => ({ shape, judges: 'value', mode: 'said' }))
    case 'if':
      return [
        { shape: assertion.if, judges: 'value', mode: 'asked' },
        ...[assertion.then, assertion.else]
          .filter((shape) => shape !== undefined)
          .map((shape): Asserted => ({ shape, judges: 'value', mode: 'said' })),
      ]
    case 'unevaluatedProperties':
      return [
        { shape: assertion.shape, judges: 'items', mode: 'said' },
        ...assertion.known.flatMap(({ when }) => when.map(askedOfValue)),
      ]
    case 'unevaluatedItems':
      return [
        { shape: assertion.shape, judges: 'items', mode: 'said' },
        ...assertion.known.flatMap(({ when, contains }): readonly Asserted[] => [
          ...when.map(askedOfValue),
          ...(contains ? [{ shape: contains, judges: 'items', mode: 'asked' } as const] : []),
        ]),
      ]
    default:
      return []
  }
}

const askedOfValue = (shape: Shape): Asserted => ({ shape, judges: 'value', mode: 'asked' })

/** A shape and all shapes inside it, those inside assertions too; outer ones first, references not followed. */
export function shapesIn(shape: Shape): readonly Shape[] {
  const found: Shape[] = []
  const visit = (one: Shape): void => {
    found.push(one)
    for (const assertion of one.assertions) for (const inner of assertedIn(assertion)) visit(inner.shape)
    for (const child of childrenOf(one)) visit(child)
  }
  visit(shape)
  return found
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
