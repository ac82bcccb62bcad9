import type { Json } from '../../json/value.js'
import type { Shape } from '../../shape/shape.js'
import { itemsOf } from './array-items.js'
import { type Case, casesOf, product, TooManyCases } from './cases.js'
import { intervalOf, numbersIn } from './number-interval.js'
import { keysOf } from './object-keys.js'
import { type All, distinct, type From, keyOf } from './side.js'
import { stringsOf } from './string-language.js'

/** What a value is made up inside of. */
type Way = {
  /** A value that needs a smaller one of its own kind is never the simplest: these are not begun again. */
  readonly met: ReadonlySet<string>
  /** How many more shapes may be asked for a value, counted down. */
  readonly budget: { left: number }
}

const begun = (): Way => ({ met: new Set(), budget: { left: 1_000 } })

/** A simple value that a case is likely to hold; whoever asks has it judged. Undefined where none is found. */
export function sampleOf(one: Case, way = begun()): Json | undefined {
  if (one.value !== undefined) return one.value
  switch (one.type) {
    case 'null':
      return null
    case 'boolean':
      return true
    case 'number':
      return numbersIn(intervalOf(one))[0]
    case 'string':
      return stringsOf(one)[0]
    case 'array':
      return arrayWith(one, new Map(), way)
    case 'object':
      return objectWith(one, new Map(), way)
  }
}

/** A value for which several shapes hold. */
export function sampleOfAll(shapes: All, { met, budget } = begun()): Json | undefined {
  const key = keyOf(shapes)
  if (met.has(key) || budget.left <= 0) return undefined
  budget.left -= 1
  const inside: Way = { met: new Set([...met, key]), budget }
  for (const one of casesOfAll(shapes)) {
    const value = sampleOf(one, inside)
    if (value !== undefined) return value
  }
  return undefined
}

/** The cases of several shapes that all hold. Throws `TooManyCases`. */
export function casesOfAll(shapes: All): readonly Case[] {
  const [first, ...others] = distinct(shapes)
  if (!first) return anything
  return others.map((one) => casesOf(one)).reduce(product, casesOf(first))
}

const nothing: From<Shape>['side'] = {
  lookup: () => ({ kind: 'any', origin: { file: '', pointer: '' }, assertions: [] }),
  accepts: () => true,
  holds: () => true,
}

const anything: readonly Case[] = casesOf({
  it: { kind: 'any', origin: { file: '', pointer: '' }, assertions: [] },
  side: nothing,
  world: 'valid',
})

/** An object of a case with some values given, the required ones made up. */
export function objectWith(one: Case, given: ReadonlyMap<string, Json>, way = begun()): Json | undefined {
  const keys = keysOf(one)
  const found = new Map<string, Json>()
  const add = (key: string): boolean => {
    const shapes = keys.shapesOf(key)
    const value = given.get(key) ?? (shapes && safely(() => sampleOfAll(shapes, way)))
    if (value === undefined && !given.has(key)) return false
    found.set(key, given.has(key) ? (given.get(key) ?? null) : (value ?? null))
    return true
  }
  for (const key of keys.required) if (!add(key)) return undefined
  for (const key of given.keys()) add(key)
  for (const key of keys.names) {
    if (found.size >= keys.min) break
    if (!found.has(key) && keys.shapesOf(key)) add(key)
  }
  for (let number = 0; keys.rest && found.size < keys.min && number < maxMade; number += 1) {
    const value = safely(() => sampleOfAll(keys.rest ?? [], way))
    if (value !== undefined) found.set(`x${number}`, value)
  }
  return Object.fromEntries(found)
}

/** An array of a case with some items given, the others made up. */
export function arrayWith(one: Case, given: ReadonlyMap<number, Json>, way = begun()): Json | undefined {
  const items = itemsOf(one)
  const length = Math.max(items.min, ...[...given.keys()].map((index) => index + 1))
  if (length > items.max || length > maxMade) return undefined
  const values: Json[] = []
  for (let index = 0; index < length; index += 1) {
    const value = given.get(index) ?? safely(() => sampleOfAll(items.shapesAt(index), way))
    if (value === undefined) return undefined
    values.push(value)
  }
  for (const { it, side } of one.assertions) {
    if (it.keyword !== 'contains') continue
    const missing = it.min - values.filter((value) => side.accepts(it.shape, value)).length
    const value = safely(() => sampleOfAll([{ it: it.shape, side, world: 'valid' }], way))
    if (value === undefined) continue
    for (let added = 0; added < missing; added += 1) {
      // Beside what is there, or where no more may be, in its place.
      if (values.length < items.max) values.push(value)
      else values[values.length - 1 - added] = value
    }
  }
  return values
}

const maxMade = 200

/** What is made, or undefined where it would take too many cases. */
export function safely<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch (error) {
    if (error instanceof TooManyCases) return undefined
    throw error
  }
}
