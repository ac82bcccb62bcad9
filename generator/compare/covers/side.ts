import { checksOf } from '../../emit/checks/in-process.js'
import type { Json } from '../../json/value.js'
import type { Assertion, Shape } from '../../shape/shape.js'
import type { ShapeLookup } from '../../shape/shape-lookup.js'
import { walk } from '../../shape/walk.js'

/** One of the two catalogues that are compared. */
export type Side = {
  readonly lookup: ShapeLookup
  /** Whether the real validator of a shape accepts a value. */
  readonly accepts: (shape: Shape, value: Json) => boolean
  /** Whether a value holds what one assertion asks. */
  readonly holds: (assertion: Assertion, value: Json) => boolean
}

export function sideOf(lookup: ShapeLookup): Side {
  const inline = new Map<string, Shape>()
  const ids = new Map<Shape, string>()
  const checkOf = checksOf((target) => inline.get(target) ?? lookup(target))
  const idOf = (shape: Shape): string => {
    if (shape.kind === 'reference' && shape.assertions.length === 0) return shape.target
    const known = ids.get(shape)
    if (known !== undefined) return known
    const id = `compared/${ids.size}`
    ids.set(shape, id)
    inline.set(id, shape)
    return id
  }
  const accepts: Side['accepts'] = (shape, value) => checkOf(idOf(shape))(value) === null
  const asserting = new Map<Assertion, Shape>()
  return {
    lookup,
    accepts,
    holds: (assertion, value) => {
      const shape = asserting.get(assertion) ?? {
        kind: 'any',
        origin: assertion.origin,
        assertions: [assertion],
      }
      asserting.set(assertion, shape)
      return accepts(shape, value)
    },
  }
}

/**
 * Which values of a shape are meant. `documented`: those with no key that the shape does not name, as the strict
 * profile has it. `valid`: all that its validator accepts.
 */
export type World = 'documented' | 'valid'

/** A part of a shape, and where it is from: parts of both catalogues meet when `if` and `not` are decided. */
export type From<T> = { readonly it: T; readonly side: Side; readonly world: World }

/** Shapes that all hold at once; an empty list holds for every value. */
export type All = readonly From<Shape>[]

/** The shape that a reference stands for, so that it is known again. */
export function named({ it, side }: From<Shape>): Shape {
  return it.kind === 'reference' && it.assertions.length === 0 ? side.lookup(it.target) : it
}

const numbers = new WeakMap<Shape, number>()
let lastNumber = 0

function numberOf(one: From<Shape>): string {
  const shape = named(one)
  const number = numbers.get(shape) ?? ++lastNumber
  numbers.set(shape, number)
  return one.world === 'documented' ? `${number} documented` : `${number}`
}

/** Each of several shapes once. */
export const distinct = (shapes: All): All =>
  shapes.length < 2 ? shapes : [...new Map(shapes.map((one) => [numberOf(one), one])).values()]

/** The same text for the same shapes in the same world, in whatever order. */
export const keyOf = (shapes: All): string => distinct(shapes).map(numberOf).sort().join(' and ')

/** Whether a value is one of a shape's, in the world that is asked for. */
export function isOf({ it, side, world }: From<Shape>, value: Json): boolean {
  if (!side.accepts(it, value)) return false
  if (world === 'valid') return true
  let isNamed = true
  walk(value, it, side.lookup, ({ shapes }) => {
    isNamed &&= shapes.length > 0
    return isNamed && !shapes.some(({ kind }) => kind === 'literal')
  })
  return isNamed
}
