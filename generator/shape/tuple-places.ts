import type { Shape, TupleShape } from './shape.js'

/** No more places than this are written out for items that are all alike. */
const maxAlike = 8

/** The places of a tuple that may be filled, and whether more can come after them: `maxItems` closes a tuple. */
export function tuplePlaces({ prefix, rest, assertions }: TupleShape): {
  readonly prefix: readonly Shape[]
  readonly hasRest: boolean
} {
  const limits = assertions.flatMap((one) => (one.keyword === 'maxItems' ? [one.value] : []))
  const limit = Math.min(...limits, Number.POSITIVE_INFINITY)
  if (rest.kind === 'never' || limit <= prefix.length)
    return { prefix: prefix.slice(0, limit), hasRest: false }
  const free = limit - prefix.length
  if (prefix.length === 0 || free > maxAlike) return { prefix, hasRest: true }
  return { prefix: [...prefix, ...Array.from({ length: free }, () => rest)], hasRest: false }
}
