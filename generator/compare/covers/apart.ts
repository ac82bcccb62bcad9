import { canonical } from '../../json/canonical.js'
import type { Assertion, Shape } from '../../shape/shape.js'
import { countItems, itemsOf, maxItems } from './array-items.js'
import { accepts, type Case, casesOf } from './cases.js'
import type { Ask } from './doubt.js'
import { areIntervalsApart, intervalOf, isEmptyInterval } from './number-interval.js'
import { keysOf } from './object-keys.js'
import { casesOfAll } from './samples.js'
import { type All, type From, isOf } from './side.js'
import { asked, common, languageOf } from './string-language.js'

/** Whether no value of a case is of a shape. */
export function isApart(ask: Ask, one: Case, other: From<Shape>): boolean {
  if (one.value !== undefined) return !isOf(other, one.value)
  const nots = one.assertions.flatMap(({ it, side }) =>
    it.keyword === 'not' ? [{ it: it.shape, side, world: 'valid' as const }] : [],
  )
  if (nots.some((not) => !ask.doubtOf([other], not))) return true
  return casesOf(other).every((target) => target.type !== one.type || areCasesApart(ask, one, target, nots))
}

/** Whether no value is of both cases, where the first is none of some shapes. */
function areCasesApart(ask: Ask, one: Case, other: Case, nots: All = []): boolean {
  if (one.value !== undefined) {
    if (other.value === undefined) return areCasesApart(ask, other, one)
    return canonical(one.value) !== canonical(other.value)
  }
  if (other.value !== undefined) {
    const { value } = other
    if (nots.some((not) => isOf(not, value))) return true
    return !accepts(one, value)
  }
  if (isEmpty(ask, other)) return true
  switch (one.type) {
    case 'number':
      return areIntervalsApart(intervalOf(one), intervalOf(other))
    case 'string': {
      const found = asked(() => common(languageOf(one), languageOf(other)))
      return 'answer' in found && found.answer === undefined
    }
    case 'array': {
      const [some, others] = [itemsOf(one), itemsOf(other)]
      if (some.min > others.max || others.min > some.max) return true
      const certain = Math.min(Math.max(some.min, others.min), maxItems)
      return countItems(certain, (index) => areApart(ask, some.shapesAt(index), others.shapesAt(index))) > 0
    }
    case 'object': {
      const [some, others] = [keysOf(one), keysOf(other)]
      return [...some.required, ...others.required].some((key) => {
        const [here, there] = [some.shapesOf(key), others.shapesOf(key)]
        return !here || !there || areApart(ask, here, there)
      })
    }
    default:
      return false
  }
}

/** Whether no value is of all shapes on both sides. */
const areApart = (ask: Ask, some: All, others: All): boolean =>
  ask.deeper(
    () =>
      casesOfAll(some).every((one) =>
        casesOfAll(others).every((other) => one.type !== other.type || areCasesApart(ask, one, other)),
      ),
    () => false,
  )

/** Whether several shapes certainly have no value in common. */
const haveNoValue = (ask: Ask, some: All): boolean =>
  ask.deeper(
    () => casesOfAll(some).every((one) => isEmpty(ask, one)),
    () => false,
  )

/** Whether a case certainly has no value. */
export function isEmpty(ask: Ask, one: Case): boolean {
  if (one.value !== undefined) return !accepts(one, one.value)
  if (one.assertions.some((assertion) => rulesOutType(assertion, one))) return true
  switch (one.type) {
    case 'null':
      return !accepts(one, null)
    case 'number':
      return isEmptyInterval(intervalOf(one))
    case 'array': {
      const { min, max, positions, shapesAt } = itemsOf(one)
      if (min > max || countItems(min, (index) => haveNoValue(ask, shapesAt(index))) > 0) return true
      const length = Math.min(positions + 1, max)
      return one.assertions.some(({ it, side }) => {
        if (it.keyword !== 'contains' || it.min === 0) return false
        const wanted: All = [{ it: it.shape, side, world: 'valid' }]
        return countItems(length, (index) => areApart(ask, shapesAt(index), wanted)) === length
      })
    }
    case 'object': {
      const keys = keysOf(one)
      if (keys.min > keys.max) return true
      return [...keys.required].some((key) => {
        const shapes = keys.shapesOf(key)
        return !shapes || haveNoValue(ask, shapes)
      })
    }
    default:
      return false
  }
}

/** `{ "not": { "type": "string" } }` leaves no string. */
const rulesOutType = ({ it, side }: From<Assertion>, one: Case): boolean =>
  it.keyword === 'not' &&
  casesOf({ it: it.shape, side, world: 'valid' }).some(
    ({ type, value, isInteger, parts, assertions }) =>
      type === one.type &&
      value === undefined &&
      parts.length + assertions.length === 0 &&
      (!isInteger || one.isInteger),
  )
