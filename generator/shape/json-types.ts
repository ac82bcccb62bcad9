import { isList, type Json } from '../json/value.js'
import type { Shape } from './shape.js'
import type { ShapeLookup } from './shape-lookup.js'

/** The kinds of JSON value, numbers split so that `integer` is a part of `number`. */
export type JsonType = 'string' | 'integer' | 'fraction' | 'boolean' | 'object' | 'array' | 'null'

/** Types in the order in which a union of them is printed. */
export type TypeSet = ReadonlySet<JsonType>

export const allTypes: TypeSet = new Set([
  'string',
  'integer',
  'fraction',
  'boolean',
  'object',
  'array',
  'null',
])

export const within = (inner: TypeSet, outer: TypeSet): boolean => [...inner].every((type) => outer.has(type))

/** What both hold, in the order of the first. */
export const both = (first: TypeSet, second: TypeSet): TypeSet =>
  first === second || second === allTypes ? first : new Set([...first].filter((type) => second.has(type)))

export function typeOf(value: Json): JsonType {
  if (value === null) return 'null'
  if (isList(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'fraction'
  return typeof value as 'string' | 'boolean' | 'object'
}

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

/** The kinds of value that are neither lists nor objects, numbers as one. */
export type PrimitiveType = 'string' | 'number' | 'boolean' | 'null'

/** The one primitive type whose values a shape takes: `string` for a text, a value and a list that is open to others. */
export function primitiveOf(shape: Shape): PrimitiveType | undefined {
  switch (shape.kind) {
    case 'string':
    case 'boolean':
    case 'null':
    case 'number':
      return shape.kind
    case 'integer':
      return 'number'
    case 'openList':
      return shape.base === 'string' ? 'string' : 'number'
    case 'literal':
      return primitiveOfValue(shape.value)
    default:
      return undefined
  }
}

/** The primitive type of a value; undefined for a list or an object. */
export function primitiveOfValue(value: Json): PrimitiveType | undefined {
  const type = typeOf(value)
  if (type === 'integer' || type === 'fraction') return 'number'
  return type === 'array' || type === 'object' ? undefined : type
}
