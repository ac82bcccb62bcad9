import type { Assertion, Shape } from '../../../shape/shape.js'
import type { Part, ValidatorSchema, Writing } from './part.js'

/** What one schema knows of an object's keys; `when` are places in the list of schemas that stands beside. */
export type KnownPropertiesKeyword = {
  readonly when: readonly number[]
  readonly names: readonly string[]
  readonly patterns: readonly string[]
  readonly all: boolean
}

/** What one schema knows of a list's items: so many from the first, all of them where it is null; `contains` is a place too. */
export type KnownItemsKeyword = {
  readonly when: readonly number[]
  readonly count: number | null
  readonly contains?: number
}

type Unevaluated = Extract<Assertion, { readonly keyword: 'unevaluatedProperties' | 'unevaluatedItems' }>

/** `unevaluatedProperties` and `unevaluatedItems` for ajv, which cannot look into references of ours by itself. */
export function unevaluatedPart(assertion: Unevaluated, writing: Writing): Part {
  const schemas: ValidatorSchema[] = [writing.write(assertion.shape)]
  const places = new Map<Shape, number>()
  const indexOf = (shape: Shape): number => {
    const known = places.get(shape) ?? schemas.push(writing.write(shape)) - 1
    places.set(shape, known)
    return known
  }
  if (assertion.keyword === 'unevaluatedProperties') {
    const knownProperties: readonly KnownPropertiesKeyword[] = assertion.known.map((part) => ({
      ...part,
      when: part.when.map(indexOf),
    }))
    return { knownProperties, unknownProperties: schemas }
  }
  const knownItems: readonly KnownItemsKeyword[] = assertion.known.map(({ when, count, contains }) => ({
    when: when.map(indexOf),
    count: Number.isFinite(count) ? count : null,
    ...(contains === undefined ? {} : { contains: indexOf(contains) }),
  }))
  return { knownItems, unknownItems: schemas }
}
