import { allTypes, both, type JsonType, type TypeSet, typeOf } from './json-types.js'
import type { ShapeLookup } from './lookup.js'
import type { Shape } from './shape.js'

/** The JSON types whose values a shape can accept; never too few. */
export function typesOf(shape: Shape, lookup: ShapeLookup, seen: ReadonlySet<string> = new Set()): TypeSet {
  switch (shape.kind) {
    case 'any':
      return allTypes
    case 'never':
      return new Set()
    case 'literal':
      return new Set([typeOf(shape.value)])
    case 'number':
      return numbers
    case 'openList':
      return shape.base === 'number' ? numbers : new Set([shape.base])
    case 'null':
    case 'boolean':
    case 'integer':
    case 'string':
      return new Set([shape.kind])
    case 'array':
    case 'tuple':
      return new Set(['array'])
    case 'object':
    case 'record':
      return new Set(['object'])
    case 'union':
      return new Set(shape.members.flatMap((member) => [...typesOf(member, lookup, seen)]))
    case 'intersection':
      return shape.members.map((member) => typesOf(member, lookup, seen)).reduce(both, allTypes)
    case 'reference':
      return seen.has(shape.target) ? allTypes : targetTypes(shape.target, lookup, seen)
  }
}

/** What was found before: shapes that many refer to are looked through once. */
const targets = new WeakMap<ShapeLookup, Map<string, TypeSet>>()

function targetTypes(target: string, lookup: ShapeLookup, seen: ReadonlySet<string>): TypeSet {
  const known = targets.get(lookup) ?? new Map<string, TypeSet>()
  targets.set(lookup, known)
  const types = known.get(target) ?? typesOf(lookup(target), lookup, new Set([...seen, target]))
  known.set(target, types)
  return types
}

const numbers: TypeSet = new Set<JsonType>(['integer', 'fraction'])
