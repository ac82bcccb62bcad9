import { isList, type Json } from '../json/value.js'

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
  new Set([...first].filter((type) => second.has(type)))

export function typeOf(value: Json): JsonType {
  if (value === null) return 'null'
  if (isList(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'fraction'
  return typeof value as 'string' | 'boolean' | 'object'
}
