import type { Assertion, Shape } from '../../shape/shape.js'
import { isApart } from './apart.js'
import { itemDoubt } from './array-doubt.js'
import { itemsOf } from './array-items.js'
import { longer, merged, samplesOf, twice, withAll } from './candidates.js'
import { type Case, casesOf, not, product } from './cases.js'
import { containsDoubt } from './contains-doubt.js'
import { type Ask, doubt, firstDoubt, type Maybe, noProofOf } from './doubt.js'
import { keyDoubt } from './object-doubt.js'
import { keysOf, unusedKey } from './object-keys.js'
import { propertyNamesDoubt } from './property-names-doubt.js'
import { arrayWith, objectWith } from './samples.js'
import type { From } from './side.js'
import { withKey } from './split-cases.js'
import { anyString, formatsOf, stringsDoubt, stringsOf } from './string-language.js'
import { unjudgedKeys, unjudgedPositions } from './unjudged-parts.js'

/** Whether every value of a case holds what one keyword asks. */
export function assertionDoubt(ask: Ask, one: Case, { it, side, world }: From<Assertion>): Maybe {
  const from = (shape: Shape): From<Shape> => ({ it: shape, side, world })
  switch (it.keyword) {
    // Decided together, with the whole numbers.
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
    case 'multipleOf':
      return undefined
    case 'minLength':
      return stringsDoubt(one, { ...anyString, minLength: it.value }, noProofOf(it.keyword))
    case 'maxLength':
      return stringsDoubt(one, { ...anyString, maxLength: it.value }, noProofOf(it.keyword))
    case 'pattern':
      return stringsDoubt(one, { ...anyString, patterns: [it.value] }, noProofOf(it.keyword))
    case 'format':
      return formatsOf(one).includes(it.value)
        ? undefined
        : doubt(noProofOf('format'), ['x', '', ...stringsOf(one)])
    case 'minItems':
      return itemsOf(one).min >= it.value
        ? undefined
        : doubt(noProofOf(it.keyword), [arrayWith(one, new Map()), []])
    case 'maxItems':
      return itemsOf(one).max <= it.value ? undefined : doubt(noProofOf(it.keyword), longer(one, it.value))
    case 'uniqueItems':
      return itemsOf(one).isUnique ? undefined : doubt(noProofOf(it.keyword), twice(one))
    case 'contains':
      return containsDoubt(ask, one, it, from(it.shape))
    case 'minProperties':
      return keysOf(one).min >= it.value
        ? undefined
        : doubt(noProofOf(it.keyword), [objectWith(one, new Map())])
    case 'maxProperties':
      return keysOf(one).max <= it.value
        ? undefined
        : doubt(noProofOf(it.keyword), withAll(one, it.value + 1))
    case 'propertyNames':
      return propertyNamesDoubt(ask, one, from(it.shape))
    case 'dependentRequired':
      return firstDoubt([...it.value], ([key, others]) => {
        const present = withKey(one, key)
        if (!present || others.every((other) => keysOf(present).required.has(other))) return undefined
        return doubt(noProofOf(it.keyword), [objectWith(present, new Map())])
      })
    case 'dependentSchemas':
      return firstDoubt([...it.shapes], ([key, shape]) => {
        const present = withKey(one, key)
        return present && ask.caseDoubt(present, from(shape))
      })
    case 'not':
      return isApart(ask, one, from(it.shape))
        ? undefined
        : doubt(noProofOf(it.keyword), [
            ...samplesOf(from(it.shape)),
            ...samplesOf(from(it.shape)).map((value) => merged(one, value)),
          ])
    case 'if': {
      const matching = product([one], casesOf(from(it.if)))
      const others: Case = { ...one, assertions: [...one.assertions, not(from(it.if))] }
      return (
        (it.then && firstDoubt(matching, (part) => ask.caseDoubt(part, from(it.then ?? it.if)))) ??
        (it.else && ask.caseDoubt(others, from(it.else)))
      )
    }
    case 'unevaluatedProperties': {
      const known = it.known.filter(({ when }) => when.every((shape) => !ask.caseDoubt(one, from(shape))))
      return firstDoubt(unjudgedKeys(one, known), ({ key, shapes }) =>
        keyDoubt(ask.doubtOf(shapes, from(it.shape)), key ?? unusedKey(new Set(keysOf(one).names)), one),
      )
    }
    case 'unevaluatedItems': {
      const known = it.known.filter(({ when }) => when.every((shape) => !ask.caseDoubt(one, from(shape))))
      return firstDoubt(unjudgedPositions(one, known), (index) => {
        const shapes = itemsOf(one).shapesAt(index)
        const isFound = known.some(({ contains }) => contains && !ask.doubtOf(shapes, from(contains)))
        const found = isFound ? undefined : ask.doubtOf(shapes, from(it.shape))
        return itemDoubt(found, index, one)
      })
    }
  }
}
