import { isObject, type Json, own } from '../json/value.js'
import type { Origin, Problem } from '../problems/problem.js'
import { originOf, type Resolved } from './resolve.js'
import { appliedInPlace } from './same-value-schemas.js'

/** So many schemas may judge one value by way of each other: the stages behind recurse, and so do validators. */
export const maxChain = 256

/** So many schemas may judge one value, each counted as often as it is asked. */
const maxJudges = 20_000

/** The type of a constant is written out, and compilers recurse. */
export const maxValueDepth = 64

/**
 * Schemas that no later stage could take in good time: `$ref`s in a row with no object or array between, and
 * definitions that double with each `$ref`. A circle is not looked for: it counts once around.
 */
export function beyondLimits(resolved: Resolved): readonly Problem[] {
  const measures = new Map<string, Measure>()
  const applied = new Map([...resolved.schemas.keys()].map((id) => [id, appliedInPlace(id, resolved)]))
  const chains = innerFirst(applied).flatMap((id): readonly Problem[] => {
    const judges = (applied.get(id) ?? []).flatMap((judge) => measures.get(judge) ?? [])
    const measure = {
      chain: judges.reduce((longest, { chain }) => Math.max(longest, chain + 1), 0),
      judges: judges.reduce((sum, judge) => sum + judge.judges, 1),
    }
    const fault = faultOf(measure)
    measures.set(id, fault ? { chain: 0, judges: 1 } : measure)
    return fault ? [limit(fault, originOf(id))] : []
  })
  return [...chains, ...deepValues(resolved)]
}

const limit = (message: string, origin: Origin): Problem => ({
  severity: 'error',
  rule: 'limit',
  message,
  origin,
})

function deepValues({ schemas }: Resolved): readonly Problem[] {
  return [...schemas.values()].flatMap(({ schema, origin: { file, pointer } }) =>
    ['const', 'enum'].flatMap((keyword) => {
      const value = isObject(schema) ? own(schema, keyword) : undefined
      const levels = maxValueDepth + (keyword === 'enum' ? 1 : 0)
      return value === undefined || isWithin(value, levels)
        ? []
        : [
            limit(`The value is nested too deeply: the limit is ${maxValueDepth} levels.`, {
              file,
              pointer: `${pointer}/${keyword}`,
            }),
          ]
    }),
  )
}

const isWithin = (value: Json, levels: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (levels > 0 && Object.values(value).every((inner: Json) => isWithin(inner, levels - 1)))

/** How many schemas follow each other below one, and how many are asked in all. */
type Measure = { readonly chain: number; readonly judges: number }

function faultOf({ chain, judges }: Measure): string | undefined {
  if (chain > maxChain)
    return `Too many schemas follow each other by references or compositions, with no object or array between: the limit is ${maxChain}.`
  if (judges > maxJudges)
    return `Too many schemas apply to one value, counting each reference to a schema: the limit is ${maxJudges.toLocaleString('en')}.`
  return undefined
}

/** The ids of all schemas, each after those that judge the same value for it; needs no stack of calls. */
function innerFirst(applied: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const entered = new Set<string>()
  const left = new Set<string>()
  const waiting = [...applied.keys()].reverse()
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (entered.has(id)) left.add(id)
    else {
      entered.add(id)
      waiting.push(id, ...(applied.get(id) ?? []).filter((inner) => !entered.has(inner)))
    }
  }
  return [...left]
}
