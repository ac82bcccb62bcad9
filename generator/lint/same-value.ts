import { subschemas } from '../schema/json-schema.js'
import type { Resolved } from '../schema/resolve.js'
import { appliedInPlace, isDefinition, isInPlace } from '../schema/same-value-schemas.js'

/**
 * Schemas that may judge one value are in one group; answers the group of an id. One refers to the other or holds it in
 * place, or both describe the same property or the items of what is in one group. Too much may be in a group, never too
 * little of it.
 */
export function groupsOf(resolved: Resolved): (id: string) => string {
  const leaders = new Map<string, string>()
  const leaderOf = (id: string): string => {
    let leader = id
    for (let next = leaders.get(leader); next !== undefined; next = leaders.get(leader)) leader = next
    if (leader !== id) leaders.set(id, leader)
    return leader
  }
  const join = (one: string, other: string): boolean => {
    const [first, second] = [leaderOf(one), leaderOf(other)]
    if (first !== second) leaders.set(second, first)
    return first !== second
  }
  for (const id of resolved.schemas.keys()) for (const judge of appliedInPlace(id, resolved)) join(id, judge)
  const parts = partsOf(resolved)
  for (let isDone = false; !isDone; ) {
    isDone = true
    const first = new Map<string, string>()
    for (const { holder, steps, id } of parts) {
      const place = `${leaderOf(holder)} ${steps}`
      const earlier = first.get(place)
      if (earlier === undefined) first.set(place, id)
      else if (join(earlier, id)) isDone = false
    }
  }
  return leaderOf
}

type Part = { readonly holder: string; readonly steps: string; readonly id: string }

/** The schemas of properties and items, each with what holds it. */
const partsOf = ({ schemas }: Resolved): readonly Part[] =>
  [...schemas].flatMap(([holder, { schema, draft }]) =>
    subschemas(schema, draft)
      .filter(({ keyword }) => !isInPlace(keyword) && !isDefinition(keyword))
      .map(({ steps }) => ({ holder, steps, id: holder + steps })),
  )
