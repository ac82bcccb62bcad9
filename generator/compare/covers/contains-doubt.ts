import type { Assertion, Shape } from '../../shape/shape.js'
import { isApart } from './apart.js'
import { countItems, itemsOf } from './array-items.js'
import { samplesOf } from './candidates.js'
import { type Case, emptyCase } from './cases.js'
import { type Ask, doubt, type Maybe, noProofOf } from './doubt.js'
import { intervalOf, numbersIn } from './number-interval.js'
import { arrayWith, casesOfAll, sampleOfAll } from './samples.js'
import type { From } from './side.js'

/** Whether every array of a case contains as many items of a shape as it should, and no more. */
export function containsDoubt(
  ask: Ask,
  one: Case,
  { shape, min, max }: Extract<Assertion, { keyword: 'contains' }>,
  target: From<Shape>,
): Maybe {
  const items = itemsOf(one)
  const own = one.assertions.flatMap(({ it, side, world }) =>
    it.keyword === 'contains' ? [{ ...it, from: { it: it.shape, side, world } }] : [],
  )
  const atLeast = (): boolean =>
    own.some((other) => other.min >= min && !ask.doubtOf([other.from], target)) ||
    countItems(items.min, (index) => !ask.doubtOf(items.shapesAt(index), target)) >= min
  const atMost = (most: number): boolean =>
    items.max <= most ||
    own.some((other) => (other.max ?? Infinity) <= most && !ask.doubtOf([target], other.from)) ||
    (items.positions === 0 && casesOfAll(items.shapesAt(0)).every((item) => isApart(ask, item, target)))
  const isMet = (min === 0 || atLeast()) && (max === undefined || atMost(max))
  if (isMet) return undefined
  const matching = samplesOf({ ...target, it: shape })
  const item = sampleOfAll(items.shapesAt(0))
  const some = [
    ...matching,
    ...own.flatMap(({ from }) => samplesOf(from)),
    ...numbersIn(intervalOf(emptyCase('number'))),
    ...(item === undefined ? [] : [item]),
  ]
  return doubt(noProofOf('contains'), [
    arrayWith(one, new Map()),
    ...some.map((value) => arrayWith(one, new Map([[0, value]]))),
    ...some.flatMap((value) =>
      matching.map((other) =>
        arrayWith(
          one,
          new Map([
            [0, value],
            [1, other],
          ]),
        ),
      ),
    ),
    ...(max === undefined
      ? []
      : matching.map((value) =>
          arrayWith(one, new Map(Array.from({ length: max + 1 }, (_, index) => [index, value]))),
        )),
  ])
}
