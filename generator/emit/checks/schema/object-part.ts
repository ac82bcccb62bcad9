import { saysNothing } from '../../../shape/openness.js'
import type { ObjectShape } from '../../../shape/shape.js'
import { mapOf, type Part, type Writing } from './part.js'

/** An object shape, its assertions apart. */
export function objectPart(
  { properties, required, requiredAt, patterns, additional, origin }: ObjectShape,
  writing: Writing,
): Part {
  const isOpen = saysNothing(additional)
  const spoken = isOpen ? properties.filter(({ shape }) => !saysNothing(shape)) : properties
  const named = spoken.filter(({ name }) => name !== overlooked)
  const matched = [
    ...patterns.map(({ pattern, shape }) => ({
      pattern: pattern === overlooked ? `(?:${pattern})` : pattern,
      shape,
    })),
    ...spoken
      .filter(({ name }) => name === overlooked)
      .map(({ name, shape }) => ({ pattern: `^${name}$`, shape })),
  ]
  const part: Part = {
    type: 'object',
    ...(required.length > 0 ? { required } : {}),
    ...(named.length > 0
      ? { properties: mapOf(named.map(({ name, shape }) => [name, writing.write(shape)])) }
      : {}),
    ...(matched.length > 0
      ? { patternProperties: mapOf(matched.map(({ pattern, shape }) => [pattern, writing.write(shape)])) }
      : {}),
    ...(isOpen ? {} : { additionalProperties: writing.write(additional) }),
  }
  const place = requiredAt?.get(required[0] ?? '')
  if (place) writing.origins.set(part, { base: origin, keywords: new Map([['required', place]]) })
  return part
}

/** ajv passes over this name in every map of schemas (`allSchemaProperties`), but not where a pattern matches it. */
const overlooked = '__proto__'
