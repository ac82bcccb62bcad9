import { isMultiple } from '../../runtime/multiple.js'
import type { Case } from './cases.js'
import { doubt, type Maybe } from './doubt.js'

/** What is certain of the numbers of a case. */
export type Interval = {
  readonly min: number
  readonly max: number
  readonly excludesMin: boolean
  readonly excludesMax: boolean
  readonly isInteger: boolean
  readonly multiples: readonly number[]
}

export function intervalOf({ isInteger, assertions }: Case): Interval {
  let [min, max, excludesMin, excludesMax] = [-Infinity, Infinity, false, false]
  const multiples: number[] = []
  for (const { it } of assertions) {
    if (it.keyword === 'minimum' && it.value > min) [min, excludesMin] = [it.value, false]
    if (it.keyword === 'maximum' && it.value < max) [max, excludesMax] = [it.value, false]
    if (it.keyword === 'exclusiveMinimum' && it.value >= min) [min, excludesMin] = [it.value, true]
    if (it.keyword === 'exclusiveMaximum' && it.value <= max) [max, excludesMax] = [it.value, true]
    if (it.keyword === 'multipleOf') multiples.push(it.value)
  }
  const whole = isInteger || multiples.some((step) => Number.isInteger(step))
  if (!whole) return { min, max, excludesMin, excludesMax, isInteger: false, multiples }
  // The whole numbers over 0 are those from 1.
  const first = excludesMin && Number.isInteger(min) ? min + 1 : Math.ceil(min)
  const last = excludesMax && Number.isInteger(max) ? max - 1 : Math.floor(max)
  return { min: first, max: last, excludesMin: false, excludesMax: false, isInteger: true, multiples }
}

export const isEmptyInterval = (interval: Interval): boolean =>
  interval.min > interval.max || fewNumbers(interval)?.length === 0

/** No more numbers than these are looked at one by one. */
const maxCounted = 1_000

/** All numbers of an interval, where they are few. */
function fewNumbers(interval: Interval): readonly number[] | undefined {
  const { min, max, isInteger } = interval
  if (min === max) return numbersIn(interval)
  if (!isInteger || !(max - min < maxCounted)) return undefined
  const first = Math.ceil(min)
  const all = Array.from({ length: Math.max(0, Math.floor(max) - first + 1) }, (_, index) => first + index)
  return all.filter((value) => isIn(interval, value))
}

/** Whether all numbers of the first are numbers of the second. */
export function isIntervalWithin(one: Interval, other: Interval): boolean {
  const few = fewNumbers(one)
  if (few) return few.every((value) => isIn(other, value))
  return (
    (!other.isInteger || one.isInteger) &&
    (one.min > other.min || (one.min === other.min && (one.excludesMin || !other.excludesMin))) &&
    (one.max < other.max || (one.max === other.max && (one.excludesMax || !other.excludesMax))) &&
    other.multiples.every((step) =>
      [...one.multiples, ...(one.isInteger ? [1] : [])].some((own) => isMultiple(own, step)),
    )
  )
}

export const areIntervalsApart = (one: Interval, other: Interval): boolean =>
  isEmptyInterval({
    ...(one.min > other.min || (one.min === other.min && one.excludesMin) ? lower(one) : lower(other)),
    ...(one.max < other.max || (one.max === other.max && one.excludesMax) ? upper(one) : upper(other)),
    isInteger: one.isInteger || other.isInteger,
    multiples: [...one.multiples, ...other.multiples],
  })

const lower = ({ min, excludesMin }: Interval) => ({ min, excludesMin })
const upper = ({ max, excludesMax }: Interval) => ({ max, excludesMax })

/** Numbers of an interval, simple ones first, with those at and about the given bounds. */
export function numbersIn(interval: Interval, about: readonly number[] = []): readonly number[] {
  const { min, max, multiples } = interval
  const near = [...about, min, max].filter(Number.isFinite)
  const steps = multiples.flatMap((step) => [
    step,
    -step,
    ...near.flatMap((one) => [Math.ceil(one / step) * step, Math.floor(one / step) * step]),
  ])
  const tried = [
    0,
    1,
    -1,
    1.5,
    0.3,
    ...steps,
    ...near.flatMap((one) => [one, one - 1, one + 1, one + 0.5, one - 0.5]),
    (min + max) / 2,
  ]
  return [...new Set(tried.map((one) => (one === 0 ? 0 : one)))].filter((one) => isIn(interval, one))
}

const isIn = (
  { min, max, excludesMin, excludesMax, isInteger, multiples }: Interval,
  value: number,
): boolean =>
  Number.isFinite(value) &&
  (excludesMin ? value > min : value >= min) &&
  (excludesMax ? value < max : value <= max) &&
  (!isInteger || Number.isInteger(value)) &&
  multiples.every((step) => isMultiple(value, step))

/** Whether all numbers of a case are of another. */
export function numbersDoubt(one: Case, target: Case): Maybe {
  const [own, other] = [intervalOf(one), intervalOf(target)]
  if (isIntervalWithin(own, other)) return undefined
  const about = [other.min, other.max, ...other.multiples].filter(Number.isFinite)
  return doubt(
    'no proof for numbers',
    numbersIn(own, about).filter((value) => !isIn(other, value)),
  )
}
