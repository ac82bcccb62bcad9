import type { Assertion, Shape } from '../../../shape/shape.js'
import { combine, mapOf, type Part, type Writing } from './part.js'
import { unevaluatedPart } from './unevaluated-part.js'

/** A part with the assertions of its shape. */
export const complete = (part: Part, { assertions, origin }: Shape, writing: Writing): Part =>
  combine([part, ...assertions.map((assertion) => asserted(assertion, writing))], origin, writing)

function asserted(assertion: Assertion, writing: Writing): Part {
  const part = assertionPart(assertion, writing)
  const origins = new Map(Object.keys(part).map((keyword) => [keyword, assertion.origin]))
  writing.origins.set(part, { base: assertion.origin, keywords: origins })
  return part
}

function assertionPart(assertion: Assertion, writing: Writing): Part {
  switch (assertion.keyword) {
    case 'not':
    case 'propertyNames':
      return { [assertion.keyword]: writing.write(assertion.shape) }
    case 'contains':
      return {
        contains: writing.write(assertion.shape),
        minContains: assertion.min,
        ...(assertion.max === undefined ? {} : { maxContains: assertion.max }),
      }
    case 'if':
      return {
        if: writing.write(assertion.if),
        ...(assertion.then ? { then: writing.write(assertion.then) } : {}),
        ...(assertion.else ? { else: writing.write(assertion.else) } : {}),
      }
    case 'unevaluatedProperties':
    case 'unevaluatedItems':
      return unevaluatedPart(assertion, writing)
    case 'dependentRequired':
      return { dependentRequired: mapOf(assertion.value) }
    case 'dependentSchemas':
      return {
        dependentSchemas: mapOf([...assertion.shapes].map(([key, shape]) => [key, writing.write(shape)])),
      }
    default:
      return { [assertion.keyword]: assertion.value }
  }
}
