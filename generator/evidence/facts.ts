import type { Json } from '../json/value.js'
import { isList, isObject, own, ownString } from '../json/value.js'
import type { Origin } from '../problems/problem.js'
import { declaredSchemas } from '../schema/declared.js'
import { isTopicFile } from '../schema/folder.js'
import { idOf, originOf, type Resolved } from '../schema/resolve.js'
import { type EvidenceById, type Kind, kinds } from './evidence-file.js'

/** Something that a catalogue says: that there is a property, or that a list names a value. */
export type Fact = {
  readonly what: 'property' | 'value'
  /** The id of the property's schema; of a value, that of the list and the value. */
  readonly key: string
  readonly origin: Origin
  /** For a value: the value itself. */
  readonly value?: Json
  /** `x-evidence`, as it is written. */
  readonly evidence: readonly string[]
  /** `x-source`, as it is written. */
  readonly source: string | undefined
}

/** Every property that a schema declares, and every value of a list of several. */
export function factsOf(resolved: Resolved): readonly Fact[] {
  const properties = declaredSchemas(resolved)
    .filter(({ what }) => what === 'property')
    .map(({ id, origin }) => factAt('property', id, origin, resolved.schemas.get(id)?.schema))
  return [...properties, ...valuesIn(resolved)]
}

/** The key of a value on a list; the list is named by the schema that holds its members. */
export const valueKey = (list: string, value: Json): string => `${list} ${JSON.stringify(value)}`

/** The id of the list that a schema belongs to which stands in it: a member, or the keyword that holds the members. */
export const listOf = (origin: Origin): string =>
  idOf({ ...origin, pointer: origin.pointer.replace(inList, '') })

const inList = /(\/(anyOf|oneOf)(\/\d+)?|\/enum|\/const)+$/

/**
 * A single value that is always the same is no list, but for one that others may join. The values of an `enum` rest on
 * what the schema names that holds it, a `const` in a list on its own.
 */
function valuesIn({ schemas, files }: Resolved): readonly Fact[] {
  const facts = new Map<string, Fact[]>()
  for (const [id, { schema, origin }] of schemas) {
    if (!files.has(origin.file) || isTopicFile(origin.file) || !isObject(schema)) continue
    const list = own(schema, 'enum')
    const constant = own(schema, 'const')
    const isMember = inList.test(origin.pointer)
    const values = isList(list) ? list : constant !== undefined && isMember ? [constant] : []
    const name = listOf(origin)
    if (values.length === 0) continue
    const listed = facts.get(name) ?? []
    facts.set(name, listed)
    for (const value of values)
      listed.push({ ...factAt('value', valueKey(name, value), originOf(id), schema), value })
  }
  return [...facts.values()].flat()
}

function factAt(what: Fact['what'], key: string, origin: Origin, schema: Json | undefined): Fact {
  const evidence = isObject(schema) ? own(schema, 'x-evidence') : undefined
  return {
    what,
    key,
    origin,
    evidence: isList(evidence) ? evidence.filter((id) => typeof id === 'string') : [],
    source: isObject(schema) ? ownString(schema, 'x-source') : undefined,
  }
}

/** What a fact rests on, at best. Without evidence it is inferred. */
export type Standing = 'seed' | 'doc' | 'client' | 'inferred'

/** A capture is what a client was sent, and counts as that. */
export function standingOf(ids: readonly string[], evidence: EvidenceById): Standing {
  const found = new Set(ids.map((id) => evidence.get(id)?.kind))
  const best: Kind | undefined = kinds.find((kind) => found.has(kind))
  return best === undefined ? 'inferred' : best === 'capture' ? 'client' : best
}
