import type { Shape, TupleShape } from './shape.js'

/** The places of a tuple that may be filled, and whether more can come after them: `maxItems` closes a tuple. */
export function tuplePlaces({ prefix, rest, assertions }: TupleShape): {
  readonly prefix: readonly Shape[]
  readonly hasRest: boolean
} {
  const limits = assertions.flatMap((one) => (one.keyword === 'maxItems' ? [one.value] : []))
  const limit = Math.min(...limits, Number.POSITIVE_INFINITY)
  return { prefix: prefix.slice(0, limit), hasRest: rest.kind !== 'never' && limit > prefix.length }
}
