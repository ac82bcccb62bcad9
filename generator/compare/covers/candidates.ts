import { isObject, type Json } from '../../json/value.js'
import type { Shape } from '../../shape/shape.js'
import { itemsOf, maxItems } from './array-items.js'
import { type Case, casesOf } from './cases.js'
import { maxCandidates } from './doubt.js'
import { intervalOf, numbersIn } from './number-interval.js'
import { keysOf } from './object-keys.js'
import { arrayWith, casesOfAll, objectWith, sampleOf, sampleOfAll } from './samples.js'
import type { All, From } from './side.js'
import { stringsOf } from './string-language.js'

/** Values that many schemas take, and many refuse. */
export const simple: readonly Json[] = [
  null,
  true,
  false,
  0,
  1,
  2,
  -1,
  0.5,
  '',
  'a',
  'A',
  'aa',
  [],
  [null],
  [0],
  ['a'],
  [[]],
  [{}],
  {},
  [0, 1],
  ['a', 'b'],
]

/** Several values that a case may hold. */
export function variants(one: Case): readonly Json[] {
  if (one.value !== undefined) return [one.value]
  switch (one.type) {
    case 'object': {
      const keys = keysOf(one)
      const single = keys.names.flatMap((name) =>
        variantsOf(keys.shapesOf(name) ?? [])
          .slice(0, 3)
          .map((value) => objectWith(one, new Map([[name, value]]))),
      )
      return [objectWith(one, new Map()), ...withAll(one), ...single.slice(0, maxCandidates)].filter(
        (value) => value !== undefined,
      )
    }
    case 'array': {
      const items = variantsOf(itemsOf(one).shapesAt(0))
      const arrays = items.slice(0, maxCandidates).map((value) => arrayWith(one, new Map([[0, value]])))
      return [arrayWith(one, new Map()), ...arrays, ...longer(one, 1)].filter((value) => value !== undefined)
    }
    default:
      return variantsOfCase(one)
  }
}

/** Values of a case that are not the one. */
export function othersThan(one: Case, value: Json): readonly (Json | undefined)[] {
  switch (one.type) {
    case 'number':
      return numbersIn(intervalOf(one), typeof value === 'number' ? [value] : [])
    case 'string':
      return [...stringsOf(one), 'x', 'y', '']
    case 'object':
      return [objectWith(one, new Map()), ...withAll(one)]
    case 'array':
      return [arrayWith(one, new Map()), ...longer(one, Array.isArray(value) ? value.length : 0)]
    default:
      return [sampleOf(one)]
  }
}

/** An object with each key that may be there, or with at least so many. */
export function withAll(one: Case, least = 0): readonly (Json | undefined)[] {
  const keys = keysOf(one)
  const given = new Map<string, Json>()
  for (const name of keys.names) {
    const shapes = keys.shapesOf(name)
    const value = shapes && sampleOfAll(shapes)
    if (value !== undefined) given.set(name, value)
  }
  const rest = keys.rest && sampleOfAll(keys.rest)
  for (let number = 0; rest !== undefined && given.size < least && number < maxItems; number += 1)
    given.set(`key${number}`, rest)
  return [objectWith(one, given)]
}

export function longer(one: Case, than: number): readonly (Json | undefined)[] {
  if (than >= maxItems) return []
  const items = itemsOf(one)
  const values = Array.from(
    { length: than + 1 },
    (_, index) => [index, sampleOfAll(items.shapesAt(index))] as const,
  )
  if (!items.isUnique)
    return [
      arrayWith(
        one,
        new Map(values.flatMap(([index, value]) => (value === undefined ? [] : [[index, value]]))),
      ),
    ]
  const distinct = values.map(([index]) => [index, variantsOf(items.shapesAt(index))[index]] as const)
  return [
    arrayWith(
      one,
      new Map(distinct.flatMap(([index, value]) => (value === undefined ? [] : [[index, value]]))),
    ),
  ]
}

export function twice(one: Case): readonly (Json | undefined)[] {
  const value = sampleOfAll(itemsOf(one).shapesAt(0))
  return value === undefined
    ? []
    : [
        arrayWith(
          one,
          new Map([
            [0, value],
            [1, value],
          ]),
        ),
      ]
}

export const samplesOf = (shape: From<Shape>): readonly Json[] =>
  casesOf(shape)
    .flatMap((one) => sampleOf(one) ?? (one.type === 'null' ? [null] : []))
    .slice(0, maxCandidates)

/** A value of a case with what another object has. */
export function merged(one: Case, value: Json): Json | undefined {
  if (!isObject(value)) return undefined
  return objectWith(one, new Map(Object.entries(value)))
}

const variantsOf = (shapes: All): readonly Json[] => casesOfAll(shapes).flatMap(variantsOfCase)

function variantsOfCase(one: Case): readonly Json[] {
  if (one.value !== undefined) return [one.value]
  if (one.type === 'number') return numbersIn(intervalOf(one))
  if (one.type === 'boolean') return [true, false]
  if (one.type === 'string') return Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index))
  const value = sampleOf(one)
  return value === undefined ? [] : [value]
}
