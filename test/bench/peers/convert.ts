import type { Property, Shape } from '../../../generator/shape/shape.js'
import type { ShapeLookup } from '../../../generator/shape/shape-lookup.js'

/** How a library says each kind of shape that the catalogue has; `T` is its schema. */
export type Dialect<T> = {
  readonly any: () => T
  readonly primitive: (kind: 'null' | 'boolean' | 'number' | 'integer' | 'string') => T
  readonly literal: (value: string) => T
  readonly array: (items: T) => T
  readonly record: (values: T) => T
  /** An object that takes unknown keys, or is closed to them. */
  readonly object: (
    properties: readonly (Property & { readonly schema: T; readonly required: boolean })[],
    isClosed: boolean,
  ) => T
  readonly union: (members: readonly T[]) => T
  readonly intersection: (members: readonly T[]) => T
  /** A schema that may refer to itself. */
  readonly lazy: (name: string, make: () => T) => T
}

/** The same shape in another library's words. What only an assertion says is left out, to the peer's favour. */
export function converter<T>(dialect: Dialect<T>, lookup: ShapeLookup): (shape: Shape) => T {
  const named = new Map<string, T>()
  const open = new Set<string>()
  const convert = (shape: Shape): T => {
    switch (shape.kind) {
      case 'any':
      case 'never':
      case 'tuple':
        return dialect.any()
      case 'openList':
        return dialect.primitive(shape.base)
      case 'literal':
        return dialect.literal(String(shape.value))
      case 'array':
        return dialect.array(convert(shape.items))
      case 'record':
        return dialect.record(convert(shape.values))
      case 'object':
        return dialect.object(
          shape.properties.map((property) => ({
            ...property,
            schema: convert(property.shape),
            required: shape.required.includes(property.name),
          })),
          shape.additional.kind === 'never',
        )
      case 'union':
        return dialect.union(shape.members.map(convert))
      case 'intersection':
        return merged(shape.members)
      case 'reference':
        return reference(shape.target)
      default:
        return dialect.primitive(shape.kind)
    }
  }
  /** Objects are written as one, as a person would in any of the libraries. */
  const merged = (members: readonly Shape[]): T => {
    const objects = members.map((member) => (member.kind === 'reference' ? lookup(member.target) : member))
    if (!objects.every((object) => object.kind === 'object'))
      return dialect.intersection(members.map(convert))
    const [first] = objects
    if (!first) return dialect.any()
    const properties = objects.flatMap(({ properties }) => properties.map((one) => [one.name, one] as const))
    return convert({
      ...first,
      // Of two with one name the last is meant.
      properties: [...new Map(properties).values()],
      required: objects.flatMap(({ required }) => required),
    })
  }
  const reference = (target: string): T => {
    const known = named.get(target)
    if (known) return known
    if (open.has(target)) return dialect.lazy(target, () => named.get(target) ?? dialect.any())
    open.add(target)
    const made = convert(lookup(target))
    named.set(target, made)
    return made
  }
  return convert
}
