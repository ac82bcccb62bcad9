import { isList, isObject, type Json, own } from '../../json/value.js'
import { didYouMean, nearest } from '../../problems/did-you-mean.js'
import type { Origin, Problem } from '../../problems/problem.js'
import { isTopicFile } from '../../schema/folder.js'
import { subschemas } from '../../schema/json-schema.js'
import { ignoresSiblings } from '../../schema/keywords.js'
import type { Located, Resolved } from '../../schema/resolve.js'
import { appliedInPlace, isInPlace } from '../../schema/same-value-schemas.js'
import type { Subject } from '../rule.js'
import { groupsOf } from '../same-value.js'

/** A required name that no property describes, yet one almost does, is misspelt: no message would have it. */
export const requiredPropertyRule = ({ resolved }: Subject): readonly Problem[] =>
  undescribedIn(resolved, (name, names) => nearest(name, names) !== undefined).map(({ message, origin }) => ({
    severity: 'warning',
    rule: 'required-property',
    message,
    origin,
    restsOn: ['its file'],
  }))

/** A name in a `required`, with the place of the `required` as issues have it, and what there is to say of it. */
export type UndescribedName = {
  readonly name: string
  readonly schema: string
  readonly message: string
  readonly origin: Origin
}

/** The names in `required` that nothing describes which may judge the same object, those alone that are asked for. */
export function undescribedIn(
  resolved: Resolved,
  isAsked: (name: string, namesBeside: ReadonlySet<string>) => boolean = () => true,
): readonly UndescribedName[] {
  const suspects = [...resolved.schemas].flatMap(([id, located]): readonly Suspect[] => {
    const { origin, schema } = located
    if (isTopicFile(origin.file)) return []
    const described = new Set(keysUnder(schema, 'properties'))
    return requiredIn(located)
      .filter(({ name }) => !described.has(name))
      .map((required) => ({ ...required, id, origin }))
  })
  // Most catalogues have none, and need not be looked through for what belongs together.
  if (suspects.length === 0) return []
  const namesBeside = namesOfObject(resolved)
  const asked = suspects.filter(({ id, name }) => isAsked(name, namesBeside(id)))
  if (asked.length === 0) return []
  const isDescribed = descriptions(resolved)
  return asked
    .filter(({ id, name }) => !isDescribed(id, name))
    .map(({ id, name, index, origin: { file, pointer } }) => ({
      name,
      schema: `${id}/required`,
      message: `"${name}" is required, but "properties" does not describe it.${didYouMean(name, namesBeside(id))}`,
      origin: { file, pointer: `${pointer}/required/${index}` },
    }))
}

/** A name that is required where no property describes it. */
type Suspect = RequiredName & { readonly id: string; readonly origin: Origin }

type RequiredName = { readonly name: string; readonly index: number }

/** Draft-07 ignores what stands beside a reference. */
function requiredIn({ schema, draft }: Located): readonly RequiredName[] {
  if (!isObject(schema) || (ignoresSiblings(draft) && own(schema, '$ref') !== undefined)) return []
  const required = own(schema, 'required')
  return isList(required)
    ? required.flatMap((name, index) => (typeof name === 'string' ? [{ name, index }] : []))
    : []
}

/** Whether anything that may judge the same object describes a name. */
function descriptions(resolved: Resolved): (id: string, name: string) => boolean {
  const groupOf = groupsOf(resolved)
  const groups = new Map<string, { names: Set<string>; patterns: RegExp[] }>()
  for (const [id, { schema }] of resolved.schemas) {
    const group = groups.get(groupOf(id)) ?? { names: new Set(), patterns: [] }
    groups.set(groupOf(id), group)
    for (const name of keysUnder(schema, 'properties')) group.names.add(name)
    group.patterns.push(...keysUnder(schema, 'patternProperties').flatMap(compiled))
  }
  return (id, name) => {
    const group = groups.get(groupOf(id))
    return group !== undefined && (group.names.has(name) || group.patterns.some((one) => one.test(name)))
  }
}

/** The properties of an object: those of the schema, of what it holds in place or refers to, and of what holds it so. */
function namesOfObject(resolved: Resolved): (id: string) => ReadonlySet<string> {
  const holders = new Map<string, string>()
  for (const [id, { schema, draft }] of resolved.schemas)
    for (const { keyword, steps } of subschemas(schema, draft))
      if (isInPlace(keyword)) holders.set(id + steps, id)
  return (id) => {
    let top = id
    for (let next = holders.get(top); next !== undefined; next = holders.get(top)) top = next
    const seen = new Set([top])
    for (const one of seen) for (const judge of appliedInPlace(one, resolved)) seen.add(judge)
    return new Set(
      [...seen].flatMap((one) => keysUnder(resolved.schemas.get(one)?.schema ?? null, 'properties')),
    )
  }
}

function keysUnder(schema: Json, keyword: string): readonly string[] {
  const map = isObject(schema) ? own(schema, keyword) : undefined
  return isObject(map) ? Object.keys(map) : []
}

/** A pattern that does not compile is told by another rule. */
function compiled(pattern: string): readonly RegExp[] {
  try {
    return [new RegExp(pattern, 'u')]
  } catch {
    return []
  }
}
