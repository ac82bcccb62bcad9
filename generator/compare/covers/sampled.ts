import { isObject, type Json } from '../../json/value.js'
import type { Shape } from '../../shape/shape.js'
import { simple, variants } from './candidates.js'
import { casesOf } from './cases.js'
import { safely } from './samples.js'
import { type From, isOf } from './side.js'

/** Values that are tried where nothing is proved, and how many of them are kept to go on from. */
const maxTried = 400
const maxKept = 100

/**
 * A value of the first shape that the second has not, found by trying: the values that are given, some that are made up, and what
 * small changes make of those. The same question always tries the same values.
 */
export function sampled(one: From<Shape>, other: From<Shape>, given: readonly Json[] = []): Json | undefined {
  const shows = (value: Json): boolean => isOf(one, value) && !isOf(other, value)
  const made = safely(() => casesOf(one).flatMap(variants)) ?? []
  const kept = [...given.slice(0, maxKept), ...made.slice(0, maxKept), ...simple]
  const found = kept.find(shows)
  if (found !== undefined) return found
  const pick = seeded(1)
  for (let tried = 0; tried < maxTried; tried += 1) {
    const value = mutant(kept[pick(kept.length)] ?? null, pick)
    if (!isOf({ ...one, world: 'valid' }, value)) continue
    if (shows(value)) return value
    if (kept.length < 3 * maxKept) kept.push(value)
  }
  return undefined
}

type Pick = (below: number) => number

/** Whole numbers that look random (the generator of Park and Miller, 1988). */
function seeded(seed: number): Pick {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

const characters = [...'aA0-_. /:@é']

/** A value with one small change, somewhere in it. */
function mutant(value: Json, pick: Pick): Json {
  if (typeof value === 'string') {
    const letters = [...value]
    const at = pick(letters.length + 1)
    const way = pick(3)
    const put = way === 0 ? [] : [characters[pick(characters.length)] ?? '']
    return [...letters.slice(0, at), ...put, ...letters.slice(way === 1 ? at : at + 1)].join('')
  }
  if (typeof value === 'number')
    return [value + 1, value - 1, -value, value / 2, value * 10, value + 0.5][pick(6)] ?? 0
  if (typeof value === 'boolean') return !value
  if (Array.isArray(value)) {
    const at = pick(value.length + 1)
    const item = value[at] ?? value[0]
    if (item === undefined) return [null]
    return (
      [
        [...value.slice(0, at), ...value.slice(at + 1)],
        [...value, item],
        [...value.slice(0, at), mutant(item, pick), ...value.slice(at + 1)],
      ][pick(3)] ?? []
    )
  }
  if (!isObject(value)) return value
  const keys = Object.keys(value)
  const key = keys[pick(keys.length)]
  if (key === undefined) return { a: null }
  const { [key]: inner = null, ...rest } = value
  return pick(3) === 0 ? rest : { ...value, [key]: mutant(inner, pick) }
}
