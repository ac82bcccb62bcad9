import { canonical } from '../../json/canonical.js'
import type { Json } from '../../json/value.js'
import { typeOf } from '../../shape/json-types.js'
import type { ArrayShape, Assertion, ObjectShape, RecordShape, Shape, TupleShape } from '../../shape/shape.js'
import type { From } from './side.js'

export type Type = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object'

/**
 * Values of one JSON type, for which several things hold at once. A shape is a list of cases, and its values are those
 * of all cases together: `{ a } & ({ b } | null)` is one case with two `parts`.
 */
export type Case = {
  readonly type: Type
  /** Exactly this value. */
  readonly value?: Json
  /** Whole numbers only. */
  readonly isInteger: boolean
  /** Objects, or arrays, which all hold. */
  readonly parts: readonly From<ObjectShape | RecordShape | ArrayShape | TupleShape>[]
  readonly assertions: readonly From<Assertion>[]
}

/** A shape has more cases than can be compared one by one. */
export class TooManyCases extends Error {}

const maxCases = 512
const maxDepth = 64

const types: readonly Type[] = ['null', 'boolean', 'number', 'string', 'array', 'object']

/** The cases of a shape. Throws `TooManyCases`. */
export function casesOf(shape: From<Shape>, depth = 0): readonly Case[] {
  if (depth > maxDepth) throw new TooManyCases()
  const { it, side, world } = shape
  const from = <T>(one: T): From<T> => ({ it: one, side, world })
  const assertions = it.assertions.map(from)
  const inner = (member: Shape): readonly Case[] => casesOf(from(member), depth + 1)
  const all = (cases: readonly Case[]): readonly Case[] =>
    capped(
      assertions.length === 0
        ? cases
        : cases.map((one) => ({ ...one, assertions: [...one.assertions, ...assertions] })),
    )
  switch (it.kind) {
    case 'any':
      return all(types.map((type) => emptyCase(type)))
    case 'never':
      return []
    case 'null':
    case 'boolean':
    case 'number':
    case 'string':
      return all([emptyCase(it.kind)])
    case 'integer':
      return all([{ ...emptyCase('number'), isInteger: true }])
    case 'openList':
      return all([
        it.base === 'string'
          ? emptyCase('string')
          : { ...emptyCase('number'), isInteger: it.base === 'integer' },
      ])
    case 'literal':
      return all([{ ...emptyCase(jsonType(it.value)), value: it.value }])
    case 'array':
    case 'tuple':
      return all([{ ...emptyCase('array'), parts: [from(it)] }])
    case 'object':
    case 'record':
      return all([{ ...emptyCase('object'), parts: [from(it)] }])
    case 'reference':
      return all(inner(side.lookup(it.target)))
    case 'intersection':
      return all(it.members.map(inner).reduce<readonly Case[]>(product, types.map(emptyCase)))
    case 'union':
      if (!it.exclusive) return all(it.members.flatMap(inner))
      return all(
        it.members.flatMap((member) => {
          const others = it.members.filter((other) => other !== member)
          const nots = others.map((other) => not(from(other)))
          return inner(member).map((one) => ({ ...one, assertions: [...one.assertions, ...nots] }))
        }),
      )
  }
}

/** All values of a type. */
export const emptyCase = (type: Type): Case => ({ type, isInteger: false, parts: [], assertions: [] })

export function jsonType(value: Json): Type {
  const type = typeOf(value)
  return type === 'integer' || type === 'fraction' ? 'number' : type
}

/** What says that a value is none of a shape. */
export const not = ({ it, side, world }: From<Shape>): From<Assertion> => ({
  it: { keyword: 'not', shape: it, origin: it.origin },
  side,
  world,
})

/** What holds for both lists of cases. */
export const product = (some: readonly Case[], others: readonly Case[]): readonly Case[] =>
  capped(some.flatMap((one) => others.flatMap((other) => both(one, other) ?? [])))

function both(one: Case, other: Case): Case | undefined {
  if (one.type !== other.type) return undefined
  if (one.value !== undefined && other.value !== undefined && canonical(one.value) !== canonical(other.value))
    return undefined
  const value = one.value === undefined ? other.value : one.value
  return {
    type: one.type,
    ...(value === undefined ? {} : { value }),
    isInteger: one.isInteger || other.isInteger,
    parts: [...one.parts, ...other.parts],
    assertions: [...one.assertions, ...other.assertions],
  }
}

function capped(cases: readonly Case[]): readonly Case[] {
  if (cases.length > maxCases) throw new TooManyCases()
  return cases
}

/** The strictest of the bounds that hold at once. */
export function boundsOf(
  { assertions }: Case,
  least: 'minProperties' | 'minItems' | 'minLength',
  most: 'maxProperties' | 'maxItems' | 'maxLength',
): { readonly min: number; readonly max: number } {
  let [min, max] = [0, Infinity]
  for (const { it } of assertions) {
    if (it.keyword === least) min = Math.max(min, it.value)
    if (it.keyword === most) max = Math.min(max, it.value)
  }
  return { min, max }
}

/** Whether what is certain of a case lets a value be one of it; parts are asked by their own validators. */
export function accepts(one: Case, value: Json): boolean {
  if (one.isInteger && !Number.isInteger(value)) return false
  return (
    one.parts.every(({ it, side }) => side.accepts(it, value)) &&
    one.assertions.every(({ it, side }) => side.holds(it, value))
  )
}
