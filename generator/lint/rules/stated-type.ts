import { isList, isObject, type Json, own } from '../../json/value.js'
import type { Problem } from '../../problems/problem.js'
import { declaredSchemas } from '../../schema/declared.js'
import { ignoresSiblings } from '../../schema/keywords.js'
import type { Resolved } from '../../schema/resolve.js'
import { clearType } from '../clear-type.js'
import type { Subject } from '../rule.js'

/** Where the catalogue asks for it, every schema and every property must say its type: one forgotten is no `any`. */
export function statedTypeRule({ catalogue, resolved, isPartlyRead }: Subject): readonly Problem[] {
  if (!catalogue.manifest.requireTypes) return []
  const states = statesType(resolved, isPartlyRead)
  return declaredSchemas(resolved)
    .filter(({ id }) => !states(id))
    .map(({ id, origin, what }) => ({
      severity: 'error',
      rule: 'stated-type',
      message: `This ${what} has no "type".`,
      origin,
      ...mendOf(resolved.schemas.get(id)?.schema),
    }))
}

/** The type that can only be meant goes where most people look for it: behind the words. */
function mendOf(schema: Json | undefined): Pick<Problem, 'mend'> {
  const type = isObject(schema) ? clearType(schema) : undefined
  return type === undefined
    ? {}
    : { mend: { key: 'type', value: type, behind: ['$schema', '$id', 'title', 'description'] } }
}

/** Whether a schema says its type: by itself, by its values, by what it refers to, or by its members. */
function statesType(
  { schemas, targets }: Resolved,
  isPartlyRead: Subject['isPartlyRead'],
): (id: string) => boolean {
  const known = new Map<string, boolean>()
  const states = (id: string): boolean => {
    const earlier = known.get(id)
    if (earlier !== undefined) return earlier
    known.set(id, false)
    const found = judge(id)
    known.set(id, found)
    return found
  }
  const judge = (id: string): boolean => {
    const located = schemas.get(id)
    const schema = located?.schema
    if (!isObject(schema)) return schema !== true
    const target = targets.get(id)
    if (isPartlyRead(id)) return true
    // A reference that leads nowhere is told of already.
    if (own(schema, '$ref') !== undefined && (target === undefined || states(target))) return true
    if (own(schema, '$ref') !== undefined && located && ignoresSiblings(located.draft)) return false
    if (['type', 'const', 'enum'].some((keyword) => own(schema, keyword) !== undefined)) return true
    const members = (keyword: string): readonly boolean[] => {
      const list = own(schema, keyword)
      return isList(list) ? list.map((_, index) => states(`${id}/${keyword}/${index}`)) : []
    }
    const isEvery = (list: readonly boolean[]): boolean => list.length > 0 && list.every((member) => member)
    return members('allOf').includes(true) || isEvery(members('anyOf')) || isEvery(members('oneOf'))
  }
  return states
}
